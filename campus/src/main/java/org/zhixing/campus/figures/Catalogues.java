package org.zhixing.campus.figures;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhixing.indicators.catalogue.Catalogue;

import java.nio.file.Path;

/// The catalogue of this school: what the program declares, and what the school adds.
@Configuration(proxyBeanMethods = false)
class Catalogues {

    /// The folder inside the data directory with a school's own indicators.
    private static final String OWN = "indicators";

    /// @param data the data directory
    @Bean
    Catalogue catalogue(@Value("${zhixing.data:var}") String data) {
        return OwnIndicators.added(Catalogue.of(SchoolIndicators.ALL), Path.of(data).resolve(OWN));
    }
}
