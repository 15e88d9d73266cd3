// Answers the test kit with JSON and JSON Schema written out in plain Java: java Adapter.java <dist>, where <dist> holds <form>/<version>/schema.json.
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import java.util.regex.*;

public class Adapter {
    static Map<String, Object> schema;
    static final Map<String, Pattern> patterns = new HashMap<>();
    public static void main(String[] args) throws Exception {
        var in = new Scanner(System.in, StandardCharsets.UTF_8).useDelimiter("\n");
        for (Map<String, Object> message; !(message = map(Json.read(in.next(), false))).get("cmd").equals("stop");) {
            if (message.get("cmd").equals("start")) System.out.println("{\"implementation\":{\"name\":\"JSON Schema written out\",\"version\":\"1\",\"language\":\"Java\"}}");
            else if (message.get("cmd").equals("run")) System.out.println("{\"seq\":" + ((Double) message.get("seq")).intValue() + "," + run(message) + "}");
            else {
                Path file = Path.of(args[0], (String) message.get("form"), (String) message.get("version"), "schema.json");
                if (Files.exists(file)) schema = map(Json.read(Files.readString(file), false));
                System.out.println(Files.exists(file) ? "{\"ok\":true}" : "{\"skip\":\"there is no schema\"}");
            }
        }
    }
    // Soundness is answered only where the schema finds it broken: the schema does not say every rule.
    static String run(Map<String, Object> message) {
        try {
            Object record = message.get("record");
            if (message.get("bytes") instanceof String bytes && !((record = Json.read(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Base64.getDecoder().decode(bytes))).toString(), true)) instanceof Map)) Json.fail();
            return is("well-formed", record) ? "\"wellFormed\":true,\"complete\":" + is("complete", record) + (is("sound", record) ? "" : ",\"sound\":false") : "\"wellFormed\":false";
        } catch (Exception error) { return "\"wellFormed\":false"; }
    }
    static boolean is(String definition, Object value) { return valid(map(schema.get("$defs")).get(definition), value); }
    static boolean valid(Object given, Object v) {
        if (given instanceof Boolean all) return all;
        Map<String, Object> s = map(given), o = v instanceof Map ? map(v) : Map.of();
        List<Object> l = v instanceof List ? list(v) : List.of();
        int length = v instanceof String t ? t.codePointCount(0, t.length()) : -1;
        return s.entrySet().stream().allMatch(keyword -> { Object k = keyword.getValue(); return switch (keyword.getKey()) {
            case "$ref" -> is(((String) k).substring("#/$defs/".length()), v);
            case "type" -> v != null && Map.of("object", v instanceof Map, "array", v instanceof List, "string", length >= 0, "boolean", v instanceof Boolean, "number", v instanceof Double, "integer", v instanceof Double d && d == Math.rint(d)).get(k);
            case "const" -> k.equals(v);
            case "enum" -> list(k).contains(v);
            case "required" -> !(v instanceof Map) || o.keySet().containsAll(list(k));
            case "properties" -> map(k).entrySet().stream().allMatch(p -> !o.containsKey(p.getKey()) || valid(p.getValue(), o.get(p.getKey())));
            case "additionalProperties" -> o.entrySet().stream().allMatch(m -> map(s.getOrDefault("properties", Map.of())).containsKey(m.getKey()) || valid(k, m.getValue()));
            case "propertyNames" -> o.keySet().stream().allMatch(name -> valid(k, name));
            case "minProperties" -> !(v instanceof Map) || o.size() >= (Double) k;
            case "items" -> l.stream().allMatch(item -> valid(k, item));
            case "contains" -> !(v instanceof List) || l.stream().anyMatch(item -> valid(k, item));
            case "minItems", "maxItems" -> !(v instanceof List) || (keyword.getKey().equals("minItems") ? l.size() >= (Double) k : l.size() <= (Double) k);
            case "uniqueItems" -> new HashSet<>(l).size() == l.size();
            case "minLength", "maxLength" -> length < 0 || (keyword.getKey().equals("minLength") ? length >= (Double) k : length <= (Double) k);
            case "pattern" -> length < 0 || patterns.computeIfAbsent((String) k, Pattern::compile).matcher((String) v).find();
            case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" -> !(v instanceof Double d) || (keyword.getKey().contains("inimum") ? 1 : -1) * d.compareTo((Double) k) >= (keyword.getKey().startsWith("e") ? 1 : 0);
            case "not" -> !valid(k, v);
            case "allOf" -> list(k).stream().allMatch(one -> valid(one, v));
            case "anyOf" -> list(k).stream().anyMatch(one -> valid(one, v));
            case "oneOf" -> list(k).stream().filter(one -> valid(one, v)).count() == 1;
            case "if" -> valid(s.getOrDefault(valid(k, v) ? "then" : "else", true), v);
            default -> true; // annotations, and what is read with another keyword
        }; });
    }
    @SuppressWarnings("unchecked") static Map<String, Object> map(Object value) { return (Map<String, Object>) value; }
    @SuppressWarnings("unchecked") static List<Object> list(Object value) { return (List<Object>) value; }
    // A reader of JSON. `strict` refuses what a record never holds: half and control characters, names that scripts trip over, more than 32 levels.
    record Json(Scanner text, boolean strict) {
        static Object read(String text, boolean strict) {
            var json = new Json(new Scanner(text).useDelimiter(""), strict);
            Object value = json.value(strict ? 1 : -1000);
            return json.text.skip("[ \t\r\n]*").hasNext() ? fail() : value;
        }
        Object value(int level) {
            String token = next("[{\\[]|true|false|null|-?(?:0|[1-9][0-9]*+)(?:[.][0-9]*[1-9])?(?![0-9.eE])|(?=\")");
            if (token.isEmpty()) return string();
            if (level > 32 && "{[".contains(token)) fail();
            var items = new ArrayList<Object>();
            for (String sign = token.equals("[") ? next("]?") : "]"; !sign.equals("]"); sign = next("[],]")) items.add(value(level + 1));
            if (token.equals("[")) return items;
            if (token.equals("{")) {
                var members = new LinkedHashMap<String, Object>();
                for (String sign = next("}?"), name; !sign.equals("}"); sign = next("[},]")) {
                    if (members.containsKey(name = string()) || strict && name.matches("__proto__|constructor|prototype") || next(":").isEmpty()) fail();
                    members.put(name, value(level + 1));
                }
                return members;
            }
            if (token.matches("[tfn].*")) return token.equals("null") ? null : (Object) token.equals("true");
            return token.equals("-0") || Math.abs(Double.parseDouble(token)) > 9007199254740991d ? fail() : (Object) Double.valueOf(token);
        }
        String string() {
            String raw = next("\"[^\"\\\\\\x00-\\x1f]*+(?:\\\\(?:[\"\\\\/bfnrt]|u[0-9a-fA-F]{4})[^\"\\\\\\x00-\\x1f]*+)*+\"");
            String read = Pattern.compile("\\\\(?:u(....)|(.))").matcher(raw.substring(1, raw.length() - 1)).replaceAll(found -> Matcher.quoteReplacement(
                found.group(2) == null ? "" + (char) Integer.parseInt(found.group(1), 16) : "" + "\"\\/\b\f\n\r\t".charAt("\"\\/bfnrt".indexOf(found.group(2)))));
            boolean odd = read.codePoints().anyMatch(c -> c < ' ' && c != '\n' && c != '\t' || c >= 0xd800 && c <= 0xdfff || (c & 0xfffe) == 0xfffe);
            return strict && odd ? (String) fail() : read;
        }
        String next(String pattern) { return text.skip("[ \t\r\n]*").skip("(?:" + pattern + ")").match().group(); }
        static Object fail() { throw new IllegalArgumentException("no record"); }
    }
}
