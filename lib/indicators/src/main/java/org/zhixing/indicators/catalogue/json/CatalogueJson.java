package org.zhixing.indicators.catalogue.json;

import org.zhixing.indicators.catalogue.Catalogue;
import org.zhixing.indicators.catalogue.InvalidCatalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A whole catalogue as one JSON document: `facts` with their columns, `dimensions` with the labels of their codes, `indicators`.
/// It says all that an evaluation elsewhere needs to know. Read back, it gives equal values.
public final class CatalogueJson {

    /// Counts up when a reader of the form before would misunderstand a document.
    static final int FORMAT = 1;

    private CatalogueJson() {}

    /// The same catalogue gives the same bytes.
    public static void write(Catalogue catalogue, OutputStream out) throws IOException {
        IndicatorWriter indicators = new IndicatorWriter(catalogue);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", FORMAT);
        document.put("facts", catalogue.facts().stream().map(VocabularyWriter::fact).toList());
        document.put("dimensions", catalogue.dimensions().stream().map(VocabularyWriter::dimension).toList());
        document.put("indicators", catalogue.indicators().stream().map(indicators::write).toList());
        out.write(Json.write(document));
    }

    /// @param file its name, as errors tell it
    /// @throws InvalidCatalogue naming everything that is wrong, with file and line
    public static Catalogue read(String file, InputStream json) throws IOException {
        Drafts drafts = new Drafts();
        Json.read(file, json.readAllBytes(), drafts.problems()).ifPresent(root -> root.or(false, () -> read(root, drafts)));
        return drafts.with(Catalogue.of(List.of()));
    }

    private static boolean read(Written root, Drafts drafts) {
        root.allowOnly(List.of("format", "facts", "dimensions", "indicators"));
        if (root.whole("format", 1, 0) != FORMAT) {
            throw root.wrong("“format”应是 " + FORMAT, "“format” should be " + FORMAT);
        }
        IndicatorReader reader = new IndicatorReader(VocabularyReader.read(root));
        return drafts.problems().isEmpty() && drafts.addAll(root.get("indicators").items(), reader);
    }
}
