package org.zhixing.campus.sheets;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// Which other parts a part means, by the names that it has for them. What lies outside of the file is left out.
/// @param targets by their ids; names of parts from the root
/// @param types   the last word of what each is: `worksheet`
record Relations(Map<String, String> targets, Map<String, String> types) {

    private static final long MOST_BYTES = 16 << 20;

    /// Of a part; none if nothing says so.
    static Relations of(ZipParts parts, String part) throws IOException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String file = partOf(part);
        Relations relations = new Relations(new LinkedHashMap<>(), new LinkedHashMap<>());
        if (!parts.has(file)) {
            return relations;
        }
        try (XmlPart xml = XmlPart.open(parts.stream(file, MOST_BYTES))) {
            while (xml.next()) {
                String id = xml.starts() && xml.name().equals("Relationship") ? xml.attribute("Id") : null;
                if (id != null && !xml.attribute("TargetMode", "").equals("External")) {
                    String type = xml.attribute("Type", "");
                    relations.targets.put(id, resolved(folder, xml.attribute("Target", "")));
                    relations.types.put(id, type.substring(type.lastIndexOf('/') + 1));
                }
            }
        }
        return relations;
    }

    /// The part that says which others a part means.
    static String partOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    /// The first part of a type.
    @Nullable String first(String type) {
        return types.entrySet().stream().filter(entry -> entry.getValue().equals(type)).map(entry -> targets.get(entry.getKey())).findFirst().orElse(null);
    }

    private static String resolved(String folder, String target) {
        String path = target.replace('\\', '/');
        String whole = path.startsWith("/") ? path.substring(1) : folder + path;
        while (whole.matches("(?:.*/)?[^/]+/\\.\\./.*")) {
            whole = whole.replaceFirst("[^/]+/\\.\\./", "");
        }
        return whole.replaceFirst("^(\\.\\.?/)+", "");
    }
}
