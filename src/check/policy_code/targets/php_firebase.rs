//! PHP, `firebase/php-jwt`: the library checks signature and times, with lines below it for what it lets pass.

use super::super::media_type;
use super::super::quote::Language::Php;
use super::super::{Code, KeyForm, Target, Wish};
use crate::jose::key::detect::SecretEncoding;

pub(super) const TARGET: Target = Target {
    id: "php-firebase",
    name: "PHP, firebase/php-jwt",
    library: "firebase/php-jwt 7",
    file: "verify.php",
    opening: "<?php",
    comment: "//",
    executed: false,
    algorithms: &["HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "ES256", "ES384", "ES256K", "EdDSA"],
    differs: &[
        "the library refuses secrets that are shorter than the hash, and RSA keys of less than 2048 bits",
        "the library refuses a token from the future (iat) that has no nbf",
        "a member that comes twice is not noticed",
    ],
    write,
};

fn write(wish: &Wish<'_>, code: &mut Code) {
    code.blank();
    code.add("declare(strict_types=1);");
    code.blank();
    code.add_if(wish.key == KeyForm::JwkSet, "use Firebase\\JWT\\JWK;");
    code.add(VERIFY);
    code.add(&format!("    $algorithms = [{}];", Php.list(&wish.algorithms)));
    code.add(&format!("    JWT::$leeway = {}; // seconds", wish.policy.leeway));
    code.add(DECODE);
    check_header(wish, code);
    code.add(TIMES);
    if let Some(max_age) = wish.policy.max_age {
        code.add("    $age = isset($times[\"iat\"]) ? $now - $times[\"iat\"] : INF;");
        code.add(&format!("    if ($age > {max_age} + JWT::$leeway || $age < -JWT::$leeway) {{"));
        code.add("        throw new UnexpectedValueException(\"too old, or of unknown age (iat)\");\n    }");
    }
    check_identity(wish, code);
    code.add("    return $claims;\n}");
    code.blank();
    read_keys(wish, code);
}

fn check_header(wish: &Wish<'_>, code: &mut Code) {
    if let Some(typ) = &wish.policy.typ {
        code.add("    $typ = strtolower(trim($header[\"typ\"] ?? \"\")); // RFC 7515 4.1.9");
        code.add("    $typ = str_contains($typ, \"/\") ? $typ : \"application/$typ\";");
        let expected = Php.quote(&media_type::full(typ));
        code.add(&format!("    if (!isset($header[\"typ\"]) || $typ !== {expected}) {{"));
        code.add("        throw new UnexpectedValueException(\"typ is not the expected one\");\n    }");
    }
}

fn check_identity(wish: &Wish<'_>, code: &mut Code) {
    let policy = wish.policy;
    let subject: Vec<&String> = policy.subject.iter().collect();
    for (name, list) in [("iss", Php.list(&policy.issuers)), ("sub", Php.list(&subject))] {
        if !list.is_empty() {
            code.add(&format!("    if (!in_array($claims[\"{name}\"] ?? null, [{list}], true)) {{"));
            code.add(&format!(
                "        throw new UnexpectedValueException(\"{name} is not the expected one\");\n    }}"
            ));
        }
    }
    code.add(AUDIENCE);
    if !policy.audiences.is_empty() {
        code.add(&format!("    if (array_intersect($audiences, [{}]) === []) {{", Php.list(&policy.audiences)));
        code.add("        throw new UnexpectedValueException(\"aud is not the expected one\");\n    }");
    }
    if !policy.required.is_empty() {
        code.add(&format!("    foreach ([{}] as $name) {{", Php.list(&policy.required)));
        code.add(REQUIRED);
    }
}

fn read_keys(wish: &Wish<'_>, code: &mut Code) {
    code.add("/** @return Key[] */\nfunction claimcheck_keys(string $text, string $alg): array\n{");
    let material = match wish.key {
        KeyForm::Secret(SecretEncoding::Utf8) => "$text",
        KeyForm::Secret(SecretEncoding::Base64) => "base64_decode($text)",
        KeyForm::Secret(SecretEncoding::Base64Url) => "base64_decode(strtr($text, \"-_\", \"+/\"))",
        KeyForm::Secret(SecretEncoding::Hex) => "hex2bin($text)",
        KeyForm::Pem if wish.algorithms.contains(&"EdDSA") => ED25519_PEM,
        KeyForm::Pem => "$text",
        KeyForm::JwkSet => {
            code.add(JWK_SET);
            return;
        }
    };
    code.add(&format!("    return [new Key({material}, $alg)];\n}}"));
}

/// The library takes the bare key in base64: the last 32 bytes of what RFC 8410 4 wraps around it.
const ED25519_PEM: &str = r##"base64_encode(substr(base64_decode(preg_replace("/-----.*?-----/", "", $text)), -32))"##;

const VERIFY: &str = r##"use Firebase\JWT\JWT;
use Firebase\JWT\Key;
use Firebase\JWT\SignatureInvalidException;

/** Returns the claims of a token that is as expected, and throws for any other. $now is for tests. */
function claimcheck_verify(string $token, string $key, ?int $now = null): array
{
    $now ??= time();
    // The library overlooks white space, unused bits, and what a list in place of an object says.
    $parts = [];
    foreach (explode(".", $token) as $part) {
        $octets = base64_decode(strtr($part, "-_", "+/"), true);
        if ($octets === false || rtrim(strtr(base64_encode($octets), "+/", "-_"), "=") !== $part) {
            throw new UnexpectedValueException("the token is not written in base64url");
        }
        $parts[] = $octets;
    }
    if (count($parts) !== 3 || !json_decode($parts[0]) instanceof stdClass || !json_decode($parts[1]) instanceof stdClass) {
        throw new UnexpectedValueException("the token is malformed");
    }
    $header = json_decode($parts[0], true);
    // The key decides, the header does not (RFC 8725 3.1)."##;

const DECODE: &str = r##"    JWT::$timestamp = $now;
    $alg = $header["alg"] ?? null;
    if (!in_array($alg, $algorithms, true)) {
        throw new UnexpectedValueException("alg is not allowed");
    }
    // The library splits a signature of ECDSA of any length in two.
    $length = ["ES256" => 64, "ES384" => 96, "ES256K" => 64][$alg] ?? strlen($parts[2]);
    if (strlen($parts[2]) !== $length) {
        throw new UnexpectedValueException("the signature has another length");
    }
    $claims = null;
    foreach (claimcheck_keys($key, $alg) as $one) {
        try {
            $claims = (array) JWT::decode($token, $one);
            break;
        } catch (SignatureInvalidException) {
            continue;
        }
    }
    if ($claims === null) {
        throw new SignatureInvalidException("the signature fits no key");
    }
    // RFC 7515 4.1.11: no extension is understood but b64, and that only where it says what goes without saying (RFC 7797).
    $extension = array_intersect_key($header, ["crit" => 0, "b64" => 0]);
    if ($extension !== [] && $extension != ["crit" => ["b64"], "b64" => true]) {
        throw new UnexpectedValueException("the header demands an extension");
    }
    foreach (["kid", "typ", "cty"] as $name) {
        if (array_key_exists($name, $header) && !is_string($header[$name])) {
            throw new UnexpectedValueException("$name is no string");
        }
    }
    // RFC 7519 5.3: claims repeated in the header must have the same value.
    foreach (["iss", "sub", "aud"] as $name) {
        $both = array_key_exists($name, $header) && array_key_exists($name, $claims);
        if ($both && json_encode($header[$name]) !== json_encode($claims[$name])) {
            throw new UnexpectedValueException("$name in the header differs from the claim");
        }
    }"##;

const TIMES: &str = r##"    // The library takes text for a time, and overlooks fractions of a second.
    $times = [];
    foreach (["exp", "nbf", "iat"] as $name) {
        if (array_key_exists($name, $claims)) {
            $seconds = $claims[$name];
            if (!is_int($seconds) && !(is_float($seconds) && is_finite($seconds))) {
                throw new UnexpectedValueException("$name is no time");
            }
            $times[$name] = $seconds;
        }
    }
    // RFC 7519 4.1.4: refused on or after exp.
    if ($now >= ($times["exp"] ?? INF) + JWT::$leeway || $now < ($times["nbf"] ?? -INF) - JWT::$leeway) {
        throw new UnexpectedValueException("expired (exp), or not valid yet (nbf)");
    }"##;

const AUDIENCE: &str = r##"    // RFC 7519 4.1.3: a list of strings, or one string.
    $audiences = is_array($claims["aud"] ?? null) ? $claims["aud"] : [$claims["aud"] ?? null];
    if (array_key_exists("aud", $claims) && array_filter($audiences, "is_string") !== $audiences) {
        throw new UnexpectedValueException("aud is neither a string nor a list of strings");
    }"##;

const REQUIRED: &str = r##"        if (!array_key_exists($name, $claims)) {
            throw new UnexpectedValueException("$name is missing");
        }
    }"##;

const JWK_SET: &str = r##"    $kty = ["R" => "RSA", "E" => "EC"][$alg[0]];
    $crv = ["ES256" => "P-256", "ES384" => "P-384", "ES256K" => "secp256k1", "EdDSA" => "Ed25519"][$alg] ?? null;
    $keys = [];
    foreach (json_decode($text, true)["keys"] ?? [] as $jwk) {
        $named = $jwk["alg"] ?? $alg;
        $operations = $jwk["key_ops"] ?? [];
        $fits = ($jwk["kty"] ?? null) === ($alg === "EdDSA" ? "OKP" : $kty) && ($jwk["crv"] ?? null) === $crv
            && ($named === $alg || $named === $crv) && ($jwk["use"] ?? null) !== "enc"
            && ($operations === [] || in_array("verify", $operations, true));
        try {
            $keys[] = $fits ? JWK::parseKey(["alg" => $alg] + $jwk) : null;
        } catch (Exception) {
            continue; // RFC 7517 5: a key that is not understood is left out.
        }
    }
    return array_filter($keys);
}"##;
