//! Python with PyJWT, whose own checks of times and types are laxer in places and stricter in others.

use super::super::quote::Language::Python;
use super::super::{Code, KeyForm, Target, Wish};
use crate::jose::key::detect::SecretEncoding;

pub(super) const TARGET: Target = Target {
    id: "python-pyjwt",
    name: "Python, PyJWT",
    library: "PyJWT 2",
    file: "verify.py",
    opening: "",
    comment: "#",
    executed: true,
    algorithms: &[
        "HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512",
        "ES256K", "EdDSA",
    ],
    differs: &[],
    write,
};

fn write(wish: &Wish<'_>, code: &mut Code) {
    code.remark("Needs: pip install \"PyJWT[crypto]\"");
    code.add("import base64\nimport json\nimport math\nimport time");
    code.blank();
    code.add("import jwt");
    code.blank();
    code.add(&format!("ALGORITHMS = [{}]", Python.list(&wish.algorithms)));
    code.blank();
    code.blank();
    code.add("def verify(token: str, key: str, now: float | None = None) -> dict:");
    code.add("    \"\"\"Return the claims of a token that is as expected, and raise for any other. `now` is for tests.\"\"\"");
    code.add("    now = int(time.time()) if now is None else now");
    code.add(match wish.key {
        KeyForm::Secret(SecretEncoding::Utf8) => "    return _verify_with(token, key.encode(), now)",
        KeyForm::Secret(SecretEncoding::Base64) => {
            r#"    return _verify_with(token, base64.b64decode(key + "=" * (-len(key) % 4)), now)"#
        }
        KeyForm::Secret(SecretEncoding::Base64Url) => "    return _verify_with(token, _base64url(key), now)",
        KeyForm::Secret(SecretEncoding::Hex) => "    return _verify_with(token, bytes.fromhex(key), now)",
        KeyForm::Pem => "    return _verify_with(token, key.encode(), now)",
        KeyForm::JwkSet => WITH_SET,
    });
    code.blank();
    code.blank();
    code.add("def _verify_with(token, key, now):");
    call(wish, code);
    code.add(SHAPE);
    policy(wish, code);
    code.add("    return claims");
    code.blank();
    code.blank();
    code.add(PART);
}

fn call(wish: &Wish<'_>, code: &mut Code) {
    let policy = wish.policy;
    code.add("    jwt.decode(");
    code.add("        token,\n        key,\n        algorithms=ALGORITHMS,");
    if !policy.issuers.is_empty() {
        code.add(&format!("        issuer=[{}],", Python.list(&policy.issuers)));
    }
    if !policy.audiences.is_empty() {
        code.add(&format!("        audience=[{}],", Python.list(&policy.audiences)));
    }
    code.add("        # The rest is checked below: PyJWT reads a time in quotes, and refuses what is merely odd.");
    code.add("        options={");
    let aud = if policy.audiences.is_empty() { r#" "verify_aud": False,"# } else { "" };
    code.add(&format!("            \"verify_exp\": False, \"verify_nbf\": False, \"verify_iat\": False,{aud}"));
    code.add("            \"verify_sub\": False, \"verify_jti\": False,");
    code.add("        },\n    )");
}

fn policy(wish: &Wish<'_>, code: &mut Code) {
    let policy = wish.policy;
    let leeway = policy.leeway;
    code.add(&format!("    if \"exp\" in claims and now >= claims[\"exp\"] + {leeway}:"));
    code.add("        raise jwt.ExpiredSignatureError(\"expired\")");
    code.add(&format!("    if \"nbf\" in claims and now < claims[\"nbf\"] - {leeway}:"));
    code.add("        raise jwt.ImmatureSignatureError(\"not yet valid\")");
    if let Some(max_age) = policy.max_age {
        code.add(&format!(
            "    if \"iat\" not in claims or not -{leeway} <= now - claims[\"iat\"] <= {max_age} + {leeway}:"
        ));
        code.add("        raise jwt.InvalidTokenError(\"too old, or not yet issued\")");
    }
    if let Some(subject) = &policy.subject {
        code.add(&format!("    if claims.get(\"sub\") != {}:", Python.quote(subject)));
        code.add("        raise jwt.InvalidTokenError(\"another sub is expected\")");
    }
    if let Some(typ) = wish.media_type() {
        code.add("    typ = header.get(\"typ\", \"\").strip().lower()");
        code.add("    # RFC 7515 4.1.9: without a slash, application/ is meant.");
        code.add(&format!("    if (typ if \"/\" in typ else \"application/\" + typ) != {}:", Python.quote(&typ)));
        code.add("        raise jwt.InvalidTokenError(\"another typ is expected\")");
    }
    if !policy.required.is_empty() {
        code.add(&format!("    for name in [{}]:", Python.list(&policy.required)));
        code.add("        if name not in claims:\n            raise jwt.MissingRequiredClaimError(name)");
    }
}

const WITH_SET: &str = r#"
    # A kid is a hint (RFC 7515 4.1.4): every key of the set that fits is tried.
    alg = jwt.get_unverified_header(token).get("alg")
    refusal = jwt.InvalidAlgorithmError("alg is not allowed")
    for jwk in json.loads(key)["keys"] if alg in ALGORITHMS else []:
        is_other = jwk.get("alg", alg) != alg or jwk.get("use") == "enc"
        if is_other or "verify" not in jwk.get("key_ops", ["verify"]):
            continue
        try:
            return _verify_with(token, jwt.PyJWK(jwk, algorithm=alg), now)
        except (jwt.PyJWTError, ValueError, KeyError) as error:
            refusal = error
    raise refusal
"#;

/// What PyJWT does not look at, whatever the policy.
const SHAPE: &str = r#"
    header, claims = _part(token, 0), _part(token, 1)
    for name in ("typ", "kid", "cty"):
        if name in header and not isinstance(header[name], str):
            raise jwt.InvalidTokenError(name + " is no string")
    for name in ("exp", "nbf", "iat"):
        if name in claims and (type(claims[name]) not in (int, float) or not math.isfinite(claims[name])):
            raise jwt.InvalidTokenError(name + " is no time")
    aud = claims.get("aud", "")
    if not isinstance(aud, str) and not (isinstance(aud, list) and all(isinstance(one, str) for one in aud)):
        raise jwt.InvalidAudienceError("aud is no string and no list of strings")
    # RFC 7519 5.3: a claim that is repeated in the header has the same value there.
    for name in ("iss", "sub", "aud"):
        if name in header and name in claims and header[name] != claims[name]:
            raise jwt.InvalidTokenError(name + " in the header differs from " + name + " in the claims")
"#;

const PART: &str = r#"
def _part(token, index):
    # Stricter than the library: no padding, UTF-8, no second member of the same name.
    text = token.split(".")[index]
    if "=" in token:
        raise jwt.DecodeError("padding")
    return json.loads(_base64url(text).decode("utf-8"), object_pairs_hook=_members, parse_constant=_refuse)


def _members(pairs):
    if len(dict(pairs)) != len(pairs):
        raise jwt.DecodeError("two members of the same name")
    return dict(pairs)


def _refuse(constant):
    raise jwt.DecodeError(constant + " is not JSON")


def _base64url(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
"#;
