//! Spring Security: a configuration with a decoder, for a resource server.

use super::super::{Code, Target, Wish};
use super::{java, java_nimbus};

pub(super) const TARGET: Target = Target {
    id: "spring-security",
    name: "Spring Security, JwtDecoder",
    library: "Spring Security 6 and 7 (spring-security-oauth2-jose, Java 17)",
    file: "TokenPolicyConfiguration.java",
    opening: "",
    comment: "//",
    executed: false,
    algorithms: java_nimbus::ALGORITHMS,
    differs: &[
        java_nimbus::LENIENT,
        java_nimbus::SHORT,
        "EdDSA would need further libraries and is left out",
        "Spring refuses an empty set of claims, and an iat that is not before exp",
    ],
    write,
};

fn write(wish: &Wish<'_>, code: &mut Code) {
    code.blank();
    let mut imports = java::needed(wish);
    imports.extend([
        "com.nimbusds.jose.JOSEException",
        "com.nimbusds.jose.JWSAlgorithm",
        "com.nimbusds.jose.KeySourceException",
        "com.nimbusds.jose.proc.SecurityContext",
        "com.nimbusds.jose.util.JSONObjectUtils",
        "com.nimbusds.jwt.SignedJWT",
        "com.nimbusds.jwt.proc.DefaultJWTProcessor",
        "java.security.GeneralSecurityException",
        "java.security.Key",
        "java.text.ParseException",
        "java.time.Instant",
        "org.springframework.beans.factory.annotation.Value",
        "org.springframework.context.annotation.Bean",
        "org.springframework.context.annotation.Configuration",
        "org.springframework.security.oauth2.core.OAuth2Error",
        "org.springframework.security.oauth2.core.OAuth2TokenValidatorResult",
        "org.springframework.security.oauth2.jwt.Jwt",
        "org.springframework.security.oauth2.jwt.JwtDecoder",
        "org.springframework.security.oauth2.jwt.NimbusJwtDecoder",
    ]);
    imports.extend(java_nimbus::key_imports(wish));
    java::imports(code, &imports);
    code.blank();
    code.add(DECODER);
    code.add(&format!("        List<String> algorithms = {};", java::algorithms(wish)));
    code.add(SELECT);
    code.blank();
    java::checks(wish, code);
    code.blank();
    java_nimbus::read_keys(wish, code);
    code.add("}");
}

const DECODER: &str = r#"@Configuration
public class TokenPolicyConfiguration {
    /** Decodes a token that is as expected, and throws for any other; the key is the property {@code token-policy.key}. */
    @Bean
    JwtDecoder jwtDecoder(@Value("${token-policy.key}") String keyText) {
        // The key decides, the header does not (RFC 8725 3.1)."#;

const SELECT: &str = r#"        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector((header, context) -> {
            try {
                boolean allowed = algorithms.contains(header.getAlgorithm().getName());
                return allowed ? readKeys(keyText, header.getAlgorithm()) : List.of();
            } catch (GeneralSecurityException | JOSEException | ParseException e) {
                throw new KeySourceException("the key cannot be read", e);
            }
        });
        // Type, times and the rest are checked below, on the JSON: what Spring makes of it has other types.
        processor.setJWSTypeVerifier((type, context) -> {
        });
        processor.setJWTClaimsSetVerifier((claims, context) -> {
        });
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(TokenPolicyConfiguration::validate);
        return decoder;
    }

    private static OAuth2TokenValidatorResult validate(Jwt jwt) {
        try {
            checkForm(jwt.getTokenValue());
            SignedJWT token = SignedJWT.parse(jwt.getTokenValue());
            Map<String, Object> header = JSONObjectUtils.parse(token.getParsedParts()[0].decodeToString());
            Map<String, Object> claims = JSONObjectUtils.parse(token.getParsedParts()[1].decodeToString());
            check(header, claims, Instant.now().getEpochSecond());
            return OAuth2TokenValidatorResult.success();
        } catch (Refused | IllegalArgumentException | ParseException e) {
            return OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", e.getMessage(), null));
        }
    }"#;
