/** The part of Types.java that is the same for every form: objects of members, a reader and a writer, so that no library is needed. */
export const javaSupport = `
    /** An object of a record. Its members stand in a map with those that are not known here; what is not there stays away. */
    public abstract static class JsonObject {
        final Map<String, Object> members;

        JsonObject(Map<String, Object> members) {
            this.members = members;
        }

        /** All members as they are read: maps, lists, strings, booleans and BigDecimal. */
        public Map<String, Object> members() {
            return members;
        }

        final void put(String name, Object value) {
            if (value == null) members.remove(name);
            else members.put(name, plain(value));
        }

        @Override public boolean equals(Object other) {
            return other != null && other.getClass() == getClass() && members.equals(((JsonObject) other).members);
        }

        @Override public int hashCode() {
            return members.hashCode();
        }

        /** The object as JSON. */
        @Override public String toString() {
            StringBuilder out = new StringBuilder();
            write(members, out);
            return out.toString();
        }
    }

    private static Object plain(Object value) {
        if (value instanceof JsonObject) return ((JsonObject) value).members;
        if (!(value instanceof List)) return value;
        List<Object> items = new ArrayList<>();
        for (Object item : (List<?>) value) items.add(plain(item));
        return items;
    }

    @SuppressWarnings("unchecked") private static <T> T object(Object value, Function<Map<String, Object>, T> make) {
        return value == null ? null : make.apply((Map<String, Object>) value);
    }

    @SuppressWarnings("unchecked") private static <T> List<T> objects(Object value, Function<Map<String, Object>, T> make) {
        if (value == null) return null;
        List<T> items = new ArrayList<>();
        for (Object item : (List<Object>) value) items.add(object(item, make));
        return items;
    }

    private static void write(Object value, StringBuilder out) {
        if (value instanceof Map) {
            String before = "{";
            for (Map.Entry<?, ?> member : ((Map<?, ?>) value).entrySet()) {
                out.append(before);
                writeText((String) member.getKey(), out);
                out.append(':');
                write(member.getValue(), out);
                before = ",";
            }
            out.append(before.equals("{") ? "{}" : "}");
        } else if (value instanceof List) {
            String before = "[";
            for (Object item : (List<?>) value) {
                out.append(before);
                write(item, out);
                before = ",";
            }
            out.append(before.equals("[") ? "[]" : "]");
        } else if (value instanceof String) {
            writeText((String) value, out);
        } else {
            out.append(value);
        }
    }

    private static void writeText(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\\\') out.append('\\\\').append(c);
            else if (c < ' ') out.append(String.format("\\\\u%04x", (int) c));
            else out.append(c);
        }
        out.append('"');
    }

    private static final class JsonReader {
        private static final int MOST_DEPTH = 64;
        private final String text;
        private int at;
        private int depth;

        JsonReader(String text) {
            this.text = text;
        }

        Object readAll() {
            Object value = readValue();
            skip();
            if (at < text.length()) throw wrong();
            return value;
        }

        private IllegalArgumentException wrong() {
            return new IllegalArgumentException("This is not JSON at character " + (at + 1) + ".");
        }

        private char peek() {
            skip();
            if (at >= text.length()) throw wrong();
            return text.charAt(at);
        }

        private void skip() {
            while (at < text.length() && " \\t\\n\\r".indexOf(text.charAt(at)) >= 0) at++;
        }

        private void take(char wanted) {
            if (peek() != wanted) throw wrong();
            at++;
        }

        private boolean takes(char wanted) {
            if (peek() != wanted) return false;
            at++;
            return true;
        }

        private Object readValue() {
            char c = peek();
            if (c == '{' || c == '[') {
                if (++depth > MOST_DEPTH) throw wrong();
                Object value = c == '{' ? readObject() : readList();
                depth--;
                return value;
            }
            if (c == '"') return readText();
            for (String word : new String[] {"true", "false", "null"}) {
                if (text.startsWith(word, at)) {
                    at += word.length();
                    return word.equals("null") ? null : (Object) word.equals("true");
                }
            }
            int start = at;
            while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) at++;
            String number = text.substring(start, at);
            if (!number.matches("-?(0|[1-9][0-9]*)(\\\\.[0-9]+)?([eE][+-]?[0-9]+)?")) throw wrong();
            return new BigDecimal(number);
        }

        private Map<String, Object> readObject() {
            Map<String, Object> members = new LinkedHashMap<>();
            take('{');
            if (takes('}')) return members;
            do {
                if (peek() != '"') throw wrong();
                String name = readText();
                take(':');
                if (members.containsKey(name)) throw wrong();
                members.put(name, readValue());
            } while (takes(','));
            take('}');
            return members;
        }

        private List<Object> readList() {
            List<Object> items = new ArrayList<>();
            take('[');
            if (takes(']')) return items;
            do items.add(readValue()); while (takes(','));
            take(']');
            return items;
        }

        private String readText() {
            StringBuilder out = new StringBuilder();
            at++;
            while (at < text.length()) {
                char c = text.charAt(at++);
                if (c == '"') return out.toString();
                if (c < ' ') throw wrong();
                out.append(c == '\\\\' ? readEscape() : c);
            }
            throw wrong();
        }

        private char readEscape() {
            if (at >= text.length()) throw wrong();
            char c = text.charAt(at++);
            int place = "\\"\\\\/bfnrt".indexOf(c);
            if (place >= 0) return "\\"\\\\/\\b\\f\\n\\r\\t".charAt(place);
            if (c != 'u' || at + 4 > text.length() || !text.substring(at, at + 4).matches("[0-9A-Fa-f]{4}")) throw wrong();
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        }
    }
`;
