//! Java, Nimbus JOSE+JWT: it checks the signature; times and the rest are checked on the JSON, of which it keeps only a part.

use super::super::{Code, KeyForm, Target, Wish};
use super::java;

pub(super) const TARGET: Target = Target {
    id: "java-nimbus",
    name: "Java, Nimbus JOSE+JWT",
    library: "Nimbus JOSE+JWT 10 (Java 17)",
    file: "TokenPolicy.java",
    opening: "",
    comment: "//",
    executed: false,
    algorithms: ALGORITHMS,
    differs: &[LENIENT, SHORT, "EdDSA would need further libraries and is left out"],
    write,
};

/// Without libraries that are optional.
pub(super) const ALGORITHMS: &[&str] =
    &["HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"];

/// What its parts for JSON let pass.
pub(super) const LENIENT: &str = "the library's reader of JSON lets some pass that is none, such as NaN";

/// What it asks of keys.
pub(super) const SHORT: &str = "the library refuses secrets of less than 32 bytes";

fn write(wish: &Wish<'_>, code: &mut Code) {
    code.blank();
    let mut imports = java::needed(wish);
    imports.extend([
        "com.nimbusds.jose.JOSEException",
        "com.nimbusds.jose.JWSAlgorithm",
        "com.nimbusds.jose.JWSHeader",
        "com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory",
        "com.nimbusds.jose.util.JSONObjectUtils",
        "com.nimbusds.jwt.SignedJWT",
        "java.security.GeneralSecurityException",
        "java.security.Key",
        "java.text.ParseException",
        "java.time.Instant",
    ]);
    imports.extend(key_imports(wish));
    java::imports(code, &imports);
    code.blank();
    code.add(VERIFY);
    code.add(&format!("        List<String> algorithms = {};", java::algorithms(wish)));
    code.add(DECODE);
    code.blank();
    java::checks(wish, code);
    code.blank();
    read_keys(wish, code);
    code.add("}");
}

/// What [`read_keys`] needs besides.
pub(super) fn key_imports(wish: &Wish<'_>) -> &'static [&'static str] {
    match wish.key {
        KeyForm::JwkSet => &[
            "com.nimbusds.jose.jwk.Curve",
            "com.nimbusds.jose.jwk.ECKey",
            "com.nimbusds.jose.jwk.JWK",
            "com.nimbusds.jose.jwk.JWKSet",
            "com.nimbusds.jose.jwk.KeyOperation",
            "com.nimbusds.jose.jwk.KeyUse",
            "com.nimbusds.jose.jwk.RSAKey",
        ],
        _ => &[],
    }
}

/// Writes the method that gives the keys for an algorithm.
pub(super) fn read_keys(wish: &Wish<'_>, code: &mut Code) {
    code.add("    private static List<Key> readKeys(String keyText, JWSAlgorithm alg)");
    code.add("            throws GeneralSecurityException, JOSEException, ParseException {");
    match java::single_key(wish) {
        Some(key) => code.add(&format!("        return List.of({key});")),
        None => code.add(JWK_SET),
    }
    code.add("    }");
}

const VERIFY: &str = r#"public final class TokenPolicy {
    private TokenPolicy() {
    }

    /** Returns the claims of a token that is as expected, and throws for any other. */
    public static Map<String, Object> verify(String token, String keyText)
            throws GeneralSecurityException, JOSEException, ParseException {
        return verify(token, keyText, Instant.now());
    }

    /** The same at another time. */
    public static Map<String, Object> verify(String token, String keyText, Instant now)
            throws GeneralSecurityException, JOSEException, ParseException {
        checkForm(token);
        SignedJWT jwt = SignedJWT.parse(token);
        JWSHeader header = jwt.getHeader();
        // The key decides, the header does not (RFC 8725 3.1)."#;

const DECODE: &str = r#"        if (!algorithms.contains(header.getAlgorithm().getName())) {
            throw new Refused("alg is not allowed");
        }
        boolean verified = false;
        for (Key key : readKeys(keyText, header.getAlgorithm())) {
            verified = verified || jwt.verify(new DefaultJWSVerifierFactory().createJWSVerifier(header, key));
        }
        if (!verified) {
            throw new Refused("the signature fits no key");
        }
        Map<String, Object> claims = JSONObjectUtils.parse(jwt.getParsedParts()[1].decodeToString());
        check(JSONObjectUtils.parse(jwt.getParsedParts()[0].decodeToString()), claims, now.getEpochSecond());
        return claims;
    }"#;

const JWK_SET: &str = r#"        List<Key> keys = new ArrayList<>();
        for (JWK jwk : JWKSet.parse(keyText).getKeys()) {
            boolean named = jwk.getAlgorithm() == null || jwk.getAlgorithm().equals(alg);
            boolean verifies = jwk.getKeyOperations() == null || jwk.getKeyOperations().isEmpty()
                    || jwk.getKeyOperations().contains(KeyOperation.VERIFY);
            if (!named || !verifies || KeyUse.ENCRYPTION.equals(jwk.getKeyUse())) {
                continue;
            }
            boolean elliptic = JWSAlgorithm.Family.EC.contains(alg);
            if (jwk instanceof RSAKey rsa && !elliptic) {
                keys.add(rsa.toRSAPublicKey());
            } else if (jwk instanceof ECKey ec && elliptic && Curve.forJWSAlgorithm(alg).contains(ec.getCurve())) {
                keys.add(ec.toECPublicKey());
            }
        }
        return keys;"#;
