//! The documentation and the source of programs.

use super::{Source, Standing};

/// How nginx spreads requests over servers.
pub static NGINX_BALANCING: Source = living(
    "nginx, load balancing",
    "Using nginx as HTTP load balancer",
    "https://nginx.org/en/docs/http/load_balancing.html",
);
/// How nginx reads requests.
pub static NGINX_CORE: Source = living(
    "nginx, core module",
    "Module ngx_http_core_module",
    "https://nginx.org/en/docs/http/ngx_http_core_module.html",
);
/// How Apache reads requests.
pub static APACHE_CORE: Source =
    living("Apache, core", "Apache HTTP Server, core features", "https://httpd.apache.org/docs/current/mod/core.html");
/// PyJWT.
pub static PYJWT: Source = living("PyJWT", "PyJWT 2.12.1, its source", "https://github.com/jpadilla/pyjwt");
/// ruby-jwt.
pub static RUBY_JWT: Source = living("ruby-jwt", "ruby-jwt 3.2.1, its source", "https://github.com/jwt/ruby-jwt");
/// java-jwt.
pub static JAVA_JWT: Source =
    living("java-jwt", "Auth0 java-jwt 4.6.0, its source", "https://github.com/auth0/java-jwt");
/// php-jwt.
pub static PHP_JWT: Source =
    living("php-jwt", "firebase/php-jwt 7.0.5, its source", "https://github.com/firebase/php-jwt");

const fn living(short: &'static str, title: &'static str, url: &'static str) -> Source {
    Source { short, title, url, date: "", standing: Standing::Living }
}

pub(super) const ALL: &[&Source] =
    &[&NGINX_BALANCING, &NGINX_CORE, &APACHE_CORE, &PYJWT, &RUBY_JWT, &JAVA_JWT, &PHP_JWT];
