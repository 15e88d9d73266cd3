import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads each line "class, tab, file", copies the record member by member into new objects, and prints it as JSON; adds a count of members that no getter gives. */
public final class Languages {
    private static int lost;

    public static void main(String[] args) throws Exception {
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            String[] parts = line.split("\t");
            lost = 0;
            Object record = Class.forName(parts[0]).getMethod("read", String.class).invoke(null, Files.readString(Path.of(parts[1])));
            Object copy = copy(record);
            System.out.println(lost + "\t" + copy + "\t" + record + "\t" + copy.equals(record));
        }
    }

    private static Object copy(Object value) throws Exception {
        if (value instanceof List) {
            List<Object> items = new java.util.ArrayList<>();
            for (Object item : (List<?>) value) items.add(copy(item));
            return items;
        }
        if (value == null || value instanceof Map || value instanceof String || value instanceof Boolean || value instanceof BigDecimal) return value;
        Object made = value.getClass().getConstructor().newInstance();
        int found = 0;
        for (Method getter : value.getClass().getDeclaredMethods()) {
            if (!getter.getName().startsWith("get")) continue;
            Object inner = getter.invoke(value);
            if (inner == null) continue;
            found++;
            value.getClass().getMethod("set" + getter.getName().substring(3), getter.getReturnType()).invoke(made, copy(inner));
        }
        lost += ((Map<?, ?>) value.getClass().getMethod("members").invoke(value)).size() - found;
        return made;
    }
}
