package org.zhixing.indicators.catalogue.json;

import org.zhixing.indicators.catalogue.Catalogue;
import org.zhixing.indicators.catalogue.InvalidCatalogue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// A school's own indicators over the views and dimensions of a catalogue. A file holds a list of indicators,
/// or an object whose `indicators` are that list, each written as in [CatalogueJson].
public final class Additions {

    private final Catalogue known;
    private final IndicatorReader reader;
    private final Drafts drafts = new Drafts();

    public Additions(Catalogue known) {
        this.known = known;
        this.reader = new IndicatorReader(Vocabulary.of(known));
    }

    /// Reads one file; what is wrong with it is told by [#together].
    /// @param file its name, as errors tell it
    public Additions read(String file, InputStream json) throws IOException {
        Json.read(file, json.readAllBytes(), drafts.problems()).ifPresent(root -> drafts.addAll(list(root), reader));
        return this;
    }

    /// The catalogue with everything read.
    /// @throws InvalidCatalogue naming everything that is wrong in all files, with file and line
    public Catalogue together() {
        return drafts.with(known);
    }

    private static List<Written> list(Written root) {
        return root.or(List.of(), () -> {
            if (root.node().isArray()) {
                return root.items();
            }
            root.allowOnly(List.of("indicators"));
            return root.get("indicators").items();
        });
    }
}
