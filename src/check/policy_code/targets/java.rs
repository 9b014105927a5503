//! What the files for Java have in common: how a policy is checked on maps as they come from the JSON, and how a key is read.

use super::super::media_type;
use super::super::quote::Language::Java;
use super::super::{Code, KeyForm, Wish};
use crate::jose::key::detect::SecretEncoding;

/// `import` lines in order, each once.
pub(super) fn imports(code: &mut Code, names: &[&str]) {
    let mut names = names.to_vec();
    names.sort_unstable();
    names.dedup();
    for name in names {
        code.add(&format!("import {name};"));
    }
}

/// What the parts below need to be imported.
pub(super) fn needed(wish: &Wish<'_>) -> Vec<&'static str> {
    let mut names = vec![
        "java.nio.charset.StandardCharsets",
        "java.util.Arrays",
        "java.util.Base64",
        "java.util.List",
        "java.util.Map",
        "java.util.Objects",
    ];
    if wish.policy.typ.is_some() {
        names.push("java.util.Locale");
    }
    if !wish.policy.audiences.is_empty() {
        names.push("java.util.Collections");
    }
    names.extend(match wish.key {
        KeyForm::Secret(SecretEncoding::Utf8) => &["javax.crypto.spec.SecretKeySpec"][..],
        KeyForm::Secret(SecretEncoding::Hex) => &["javax.crypto.spec.SecretKeySpec", "java.util.HexFormat"],
        KeyForm::Secret(_) => &["javax.crypto.spec.SecretKeySpec"],
        KeyForm::Pem => &["java.security.KeyFactory", "java.security.spec.X509EncodedKeySpec"],
        KeyForm::JwkSet => &["java.util.ArrayList"],
    });
    names
}

/// The list of algorithms.
pub(super) fn algorithms(wish: &Wish<'_>) -> String {
    format!("List.of({})", Java.list(&wish.algorithms))
}

/// Writes the methods `checkForm`, `check` and `time`, and the exception.
pub(super) fn checks(wish: &Wish<'_>, code: &mut Code) {
    let policy = wish.policy;
    code.add(FORM);
    code.add(HEADER);
    if let Some(typ) = &policy.typ {
        code.add("        String typ = header.get(\"typ\") instanceof String text ? text.strip().toLowerCase(Locale.ROOT) : \"\";");
        code.add("        typ = typ.contains(\"/\") ? typ : \"application/\" + typ; // RFC 7515 4.1.9");
        let expected = Java.quote(&media_type::full(typ));
        refuse(
            code,
            &format!("!header.containsKey(\"typ\") || !typ.equals({expected})"),
            "typ is not the expected one",
        );
    }
    code.add(&format!("        double leeway = {}; // seconds", policy.leeway));
    code.add(TIMES);
    if let Some(max_age) = policy.max_age {
        code.add(&format!("        double maxAge = {max_age}; // seconds"));
        let condition = "iat == null || now - iat > maxAge + leeway || now - iat < -leeway";
        refuse(code, condition, "too old, or of unknown age (iat)");
    }
    let subject: Vec<&String> = policy.subject.iter().collect();
    for (name, list) in [("iss", Java.list(&policy.issuers)), ("sub", Java.list(&subject))] {
        if !list.is_empty() {
            let condition = format!("!Arrays.asList({list}).contains(claims.get(\"{name}\"))");
            refuse(code, &condition, &format!("{name} is not the expected one"));
        }
    }
    code.add(AUDIENCE);
    if !policy.audiences.is_empty() {
        let condition = format!("Collections.disjoint(audiences, Arrays.asList({}))", Java.list(&policy.audiences));
        refuse(code, &condition, "aud is not the expected one");
    }
    if !policy.required.is_empty() {
        code.add(&format!("        for (String name : List.of({})) {{", Java.list(&policy.required)));
        code.add("            if (!claims.containsKey(name)) {");
        code.add("                throw new Refused(name + \" is missing\");\n            }\n        }");
    }
    code.add(END);
}

fn refuse(code: &mut Code, condition: &str, reason: &str) {
    code.add(&format!("        if ({condition}) {{\n            throw new Refused(\"{reason}\");\n        }}"));
}

/// An expression of a list with the one key of the text `keyText`; none for a JWK Set.
pub(super) fn single_key(wish: &Wish<'_>) -> Option<String> {
    let bytes = match wish.key {
        KeyForm::Secret(SecretEncoding::Utf8) => "keyText.getBytes(StandardCharsets.UTF_8)",
        KeyForm::Secret(SecretEncoding::Base64) => "Base64.getDecoder().decode(keyText)",
        KeyForm::Secret(SecretEncoding::Base64Url) => "Base64.getUrlDecoder().decode(keyText)",
        KeyForm::Secret(SecretEncoding::Hex) => "HexFormat.of().parseHex(keyText)",
        KeyForm::Pem => {
            let name = match wish.algorithms.first().and_then(|alg| alg.get(..1)) {
                Some("R" | "P") => "RSA",
                _ if wish.algorithms.contains(&"EdDSA") => "Ed25519",
                _ => "EC",
            };
            let der = "Base64.getMimeDecoder().decode(keyText.replaceAll(\"-----[A-Z ]+-----\", \"\"))";
            return Some(format!("KeyFactory.getInstance(\"{name}\").generatePublic(new X509EncodedKeySpec({der}))"));
        }
        KeyForm::JwkSet => return None,
    };
    Some(format!("new SecretKeySpec({bytes}, \"HmacSHA256\")"))
}

const FORM: &str = r#"
    /** Why a token is not accepted. */
    public static final class Refused extends RuntimeException {
        Refused(String reason) {
            super(reason);
        }
    }

    // The library overlooks unused bits, characters that are none of base64url, and other text than UTF-8.
    private static void checkForm(String token) {
        String[] parts = token.split("\\.", -1);
        for (int i = 0; i < parts.length; i++) {
            byte[] octets = Base64.getUrlDecoder().decode(parts[i]);
            String text = new String(octets, StandardCharsets.UTF_8);
            boolean plain = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), octets) && !text.startsWith("\ufeff");
            if (!Base64.getUrlEncoder().withoutPadding().encodeToString(octets).equals(parts[i]) || i < 2 && !plain) {
                throw new Refused("the token is not UTF-8 text in base64url");
            }
        }
    }

    private static Double time(Map<String, Object> claims, String name) {
        if (!claims.containsKey(name)) {
            return null;
        }
        if (claims.get(name) instanceof Number number && Double.isFinite(number.doubleValue())) {
            return number.doubleValue();
        }
        throw new Refused(name + " is no time");
    }
"#;

const HEADER: &str = r#"
    /** Checks header and claims as they come from the JSON, {@code now} in seconds. */
    private static void check(Map<String, Object> header, Map<String, Object> claims, long now) {
        // RFC 7515 4.1.11: no extension is understood but b64, and that only where it says what goes without saying.
        boolean extended = header.containsKey("crit") || header.containsKey("b64");
        if (extended && !(List.of("b64").equals(header.get("crit")) && Boolean.TRUE.equals(header.get("b64")))) {
            throw new Refused("the header demands an extension");
        }
        for (String name : List.of("kid", "typ", "cty")) {
            if (header.containsKey(name) && !(header.get(name) instanceof String)) {
                throw new Refused(name + " is no string");
            }
        }
        // RFC 7519 5.3: claims repeated in the header must have the same value.
        for (String name : List.of("iss", "sub", "aud")) {
            boolean both = header.containsKey(name) && claims.containsKey(name);
            if (both && !Objects.equals(header.get(name), claims.get(name))) {
                throw new Refused(name + " in the header differs from the claim");
            }
        }"#;

const TIMES: &str = r#"        Double exp = time(claims, "exp");
        Double nbf = time(claims, "nbf");
        Double iat = time(claims, "iat");
        // RFC 7519 4.1.4: refused on or after exp.
        if (exp != null && now >= exp + leeway) {
            throw new Refused("expired (exp)");
        }
        if (nbf != null && now < nbf - leeway) {
            throw new Refused("not valid yet (nbf)");
        }"#;

const AUDIENCE: &str = r#"        // RFC 7519 4.1.3: a list of strings, or one string.
        List<?> audiences = claims.get("aud") instanceof List<?> list ? list : Arrays.asList(claims.get("aud"));
        if (claims.containsKey("aud") && !audiences.stream().allMatch(String.class::isInstance)) {
            throw new Refused("aud is neither a string nor a list of strings");
        }"#;

const END: &str = "    }";
