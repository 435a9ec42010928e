package org.zhixing.campus.figures;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhixing.indicators.catalogue.Catalogue;

/// The catalogue of this school: what the program declares.
@Configuration(proxyBeanMethods = false)
class Catalogues {

    @Bean
    Catalogue catalogue() {
        return Catalogue.of(SchoolIndicators.ALL);
    }
}
