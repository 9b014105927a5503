//! Java, JJWT: it checks the signature; the rest is checked on the JSON, read by Jackson, which JJWT mostly comes with.

use super::super::{Code, KeyForm, Target, Wish};
use super::java;

pub(super) const TARGET: Target = Target {
    id: "java-jjwt",
    name: "Java, JJWT",
    library: "JJWT 0.12 and 0.13 with jjwt-jackson (Java 17)",
    file: "TokenPolicy.java",
    opening: "",
    comment: "//",
    executed: false,
    algorithms: &[
        "HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512",
        "EdDSA",
    ],
    differs: &[
        "the library refuses secrets that are shorter than the hash, and RSA keys of less than 2048 bits",
        "the library refuses a claim of a wrong type (iss, sub, jti) also where nothing was expected of it",
        "the library reads no claims where the header has cty, and refuses the token",
    ],
    write,
};

fn write(wish: &Wish<'_>, code: &mut Code) {
    code.blank();
    let mut imports = java::needed(wish);
    imports.extend([
        "com.fasterxml.jackson.core.StreamReadFeature",
        "com.fasterxml.jackson.databind.DeserializationFeature",
        "com.fasterxml.jackson.databind.json.JsonMapper",
        "io.jsonwebtoken.JwtException",
        "io.jsonwebtoken.Jwts",
        "java.io.IOException",
        "java.security.GeneralSecurityException",
        "java.security.Key",
        "java.time.Instant",
        "java.util.Date",
    ]);
    imports.push(if wish.is_secret() { "javax.crypto.SecretKey" } else { "java.security.PublicKey" });
    if wish.key == KeyForm::JwkSet {
        imports.extend(["com.fasterxml.jackson.databind.JsonNode", "io.jsonwebtoken.security.Jwks"]);
    }
    java::imports(code, &imports);
    code.blank();
    code.add(VERIFY);
    code.add(&format!("        List<String> algorithms = {};", java::algorithms(wish)));
    let class = if wish.is_secret() { "SecretKey" } else { "PublicKey" };
    code.add(&DECODE.replace("CLASS", class).replace("LEEWAY", &wish.policy.leeway.to_string()));
    code.blank();
    java::checks(wish, code);
    code.blank();
    code.add("    private static List<Key> readKeys(String keyText, String alg) throws GeneralSecurityException, IOException {");
    match java::single_key(wish) {
        Some(key) => code.add(&format!("        return List.of({key});")),
        None => code.add(JWK_SET),
    }
    code.add("    }\n}");
}

const VERIFY: &str = r#"public final class TokenPolicy {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private TokenPolicy() {
    }

    /** Returns the claims of a token that is as expected, and throws for any other. */
    public static Map<String, Object> verify(String token, String keyText) throws GeneralSecurityException, IOException {
        return verify(token, keyText, Instant.now());
    }

    /** The same at another time. */
    public static Map<String, Object> verify(String token, String keyText, Instant now)
            throws GeneralSecurityException, IOException {
        checkForm(token);
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            throw new Refused("the token has not three parts");
        }
        Map<String, Object> header = read(parts[0]);
        Map<String, Object> claims = read(parts[1]);
        // The key decides, the header does not (RFC 8725 3.1)."#;

const DECODE: &str = r#"        if (!(header.get("alg") instanceof String alg) || !algorithms.contains(alg)) {
            throw new Refused("alg is not allowed");
        }
        RuntimeException failure = new Refused("there is no key that fits");
        for (Key key : readKeys(keyText, alg)) {
            try {
                Jwts.parser().verifyWith((CLASS) key).clockSkewSeconds(LEEWAY).clock(() -> Date.from(now))
                        .critical().add("b64").and().build().parseSignedClaims(token);
                check(header, claims, now.getEpochSecond());
                return claims;
            } catch (JwtException e) {
                failure = e;
            }
        }
        throw failure;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> read(String part) throws IOException {
        Map<String, Object> object = JSON.readValue(Base64.getUrlDecoder().decode(part), Map.class);
        if (object == null) {
            throw new Refused("header or claims are no JSON object");
        }
        return object;
    }"#;

const JWK_SET: &str = r#"        boolean edwards = alg.equals("EdDSA");
        String kty = edwards ? "OKP" : alg.startsWith("ES") ? "EC" : "RSA";
        String crv = Map.of("ES256", "P-256", "ES384", "P-384", "ES512", "P-521", "EdDSA", "Ed25519").getOrDefault(alg, "");
        List<Key> keys = new ArrayList<>();
        for (JsonNode jwk : JSON.readTree(keyText).path("keys")) {
            String named = jwk.path("alg").asText(alg);
            boolean verifies = jwk.path("key_ops").isEmpty();
            for (JsonNode operation : jwk.path("key_ops")) {
                verifies = verifies || operation.asText().equals("verify");
            }
            if (!jwk.path("kty").asText().equals(kty) || !jwk.path("crv").asText().equals(crv) || !verifies
                    || jwk.path("use").asText().equals("enc") || !named.equals(alg) && !(edwards && named.equals(crv))) {
                continue;
            }
            try {
                keys.add(Jwks.parser().build().parse(jwk.toString()).toKey());
            } catch (JwtException | IllegalArgumentException e) {
                continue; // RFC 7517 5: a key that is not understood is left out.
            }
        }
        return keys;"#;
