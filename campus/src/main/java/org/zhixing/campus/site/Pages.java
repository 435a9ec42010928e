package org.zhixing.campus.site;

import org.springframework.web.servlet.ModelAndView;

import java.util.Locale;
import java.util.Map;

/// From a page's record to its template, which stands beside it: `HomePage` is shown by `home.jte`, `RowsPart` by `rowsPart.jte`, each as `page`.
public final class Pages {

    private Pages() {}

    public static ModelAndView show(Record page) {
        return new ModelAndView(template(page.getClass()), Map.of("page", page));
    }

    /// A part of a page under a name of its own, shown from the same record.
    public static ModelAndView part(String name, Record page) {
        return new ModelAndView(page.getClass().getPackageName().replace('.', '/') + "/" + name, Map.of("page", page));
    }

    static String template(Class<?> page) {
        String name = page.getSimpleName().replaceFirst("Page$", "");
        return page.getPackageName().replace('.', '/') + "/" + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
