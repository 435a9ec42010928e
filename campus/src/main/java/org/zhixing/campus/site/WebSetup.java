package org.zhixing.campus.site;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.List;

/// What Spring's web server is told of ours.
@Configuration(proxyBeanMethods = false)
class WebSetup implements WebMvcConfigurer {

    private final Visits visits;

    WebSetup(Visits visits) {
        this.visits = visits;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(visits);
    }
}
