//! The token of a sample, changed in every way that a verifier must notice or must not mind.

use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use serde_json::{Value, json};

use claimcheck::jose::encoding::base64url;
use claimcheck::jose::jws;

use super::samples::Sample;
use crate::damaged;

/// A changed token.
pub(crate) struct Variant {
    /// What was changed.
    pub(crate) name: &'static str,
    /// The token.
    pub(crate) token: String,
    /// The time of the check; none for the clock of whoever checks.
    pub(crate) at: Option<i64>,
}

/// All variants. Those that the real clock judges are half a minute or more from every limit.
pub(crate) fn of(sample: &Sample, now: i64) -> Vec<Variant> {
    let mut all = Vec::new();
    let mut add = |name, token, at| all.push(Variant { name, token, at });
    for (name, change) in CLAIMS {
        let mut claims = sample.claims.clone();
        change(&mut claims, now);
        add(name, signed(sample, &sample.header, &claims.to_string()), None);
    }
    for (name, change) in HEADERS {
        let (mut header, claims) = (sample.header.clone(), &sample.claims);
        change(&mut header, claims);
        add(name, signed(sample, &header, &claims.to_string()), None);
    }
    for (name, claim, offset) in times(sample) {
        let mut claims = sample.claims.clone();
        claims[claim] = offset.map_or(json!(now), |offset| {
            if offset % 1.0 == 0.0 { json!(now + offset as i64) } else { json!(now as f64 + offset) }
        });
        add(name, signed(sample, &sample.header, &claims.to_string()), Some(now));
    }
    for (name, token) in texts(sample) {
        add(name, token, None);
    }
    all
}

type ChangeClaims = fn(&mut Value, i64);
type ChangeHeader = fn(&mut Value, &Value);

const CLAIMS: &[(&str, ChangeClaims)] = &[
    ("as it is", |_, _| {}),
    ("expired", |c, now| c["exp"] = json!(now - 90)),
    ("no exp", |c, _| remove(c, "exp")),
    ("exp with a fraction", |c, now| c["exp"] = json!(now as f64 + 300.5)),
    ("exp in quotes", |c, now| c["exp"] = json!((now + 600).to_string())),
    ("exp null", |c, _| c["exp"] = json!(null)),
    ("exp true", |c, _| c["exp"] = json!(true)),
    ("exp list", |c, now| c["exp"] = json!([now + 600])),
    ("exp in milliseconds", |c, now| c["exp"] = json!((now + 600) * 1000)),
    ("exp below zero", |c, _| c["exp"] = json!(-1)),
    ("exp zero", |c, _| c["exp"] = json!(0)),
    ("nbf to come", |c, now| c["nbf"] = json!(now + 120)),
    ("no nbf", |c, _| remove(c, "nbf")),
    ("nbf in quotes", |c, now| c["nbf"] = json!((now - 100).to_string())),
    ("nbf null", |c, _| c["nbf"] = json!(null)),
    ("iat to come", |c, now| c["iat"] = json!(now + 120)),
    ("no iat", |c, _| remove(c, "iat")),
    ("iat in quotes", |c, now| c["iat"] = json!(now.to_string())),
    ("iat null", |c, _| c["iat"] = json!(null)),
    ("too old", |c, now| c["iat"] = json!(now - 3700)),
    ("other iss", |c, _| c["iss"] = json!("https://evil.example")),
    ("iss without its slash", |c, _| c["iss"] = json!("https://b.example")),
    ("another accepted iss", |c, _| c["iss"] = json!("https://a.example")),
    ("iss list", |c, _| c["iss"] = json!(["https://a.example", "https://b.example/"])),
    ("iss number", |c, _| c["iss"] = json!(7)),
    ("no iss", |c, _| remove(c, "iss")),
    ("aud as a list", |c, _| c["aud"] = json!(["other", "api"])),
    ("another accepted aud", |c, _| c["aud"] = json!("https://api.example")),
    ("other aud", |c, _| c["aud"] = json!("other")),
    ("other auds", |c, _| c["aud"] = json!(["other", "another"])),
    ("no aud", |c, _| remove(c, "aud")),
    ("aud empty list", |c, _| c["aud"] = json!([])),
    ("aud empty text", |c, _| c["aud"] = json!("")),
    ("aud list with a number", |c, _| c["aud"] = json!(["api", 7])),
    ("aud number", |c, _| c["aud"] = json!(7)),
    ("aud null", |c, _| c["aud"] = json!(null)),
    ("aud object", |c, _| c["aud"] = json!({ "api": true })),
    ("other sub", |c, _| c["sub"] = json!("user-2")),
    ("no sub", |c, _| remove(c, "sub")),
    ("sub number", |c, _| c["sub"] = json!(7)),
    ("jti number", |c, _| c["jti"] = json!(7)),
    ("no scope", |c, _| remove(c, "scope")),
    ("scope null", |c, _| c["scope"] = json!(null)),
    ("claim of an object's prototype", |c, _| c["constructor"] = json!({ "prototype": 1 })),
    ("claim of a large number", |c, _| c["n"] = json!(u64::MAX)),
];

const HEADERS: &[(&str, ChangeHeader)] = &[
    ("typ with application/", |h, _| h["typ"] = json!("application/at+jwt")),
    ("typ in capitals", |h, _| h["typ"] = json!("AT+JWT")),
    ("other typ", |h, _| h["typ"] = json!("JWT")),
    ("no typ", |h, _| remove(h, "typ")),
    ("typ number", |h, _| h["typ"] = json!(7)),
    ("known kid", |h, _| h["kid"] = json!("ec")),
    ("unknown kid", |h, _| h["kid"] = json!("unknown")),
    ("kid of another key", |h, _| h["kid"] = json!("rsa")),
    ("no kid", |h, _| remove(h, "kid")),
    ("kid number", |h, _| h["kid"] = json!(7)),
    ("crit unknown", |h, _| {
        h["crit"] = json!(["exp"]);
        h["exp"] = json!("1");
    }),
    ("crit empty", |h, _| h["crit"] = json!([])),
    ("crit no list", |h, _| h["crit"] = json!("b64")),
    ("crit b64", |h, _| {
        h["crit"] = json!(["b64"]);
        h["b64"] = json!(true);
    }),
    ("header iss the same", |h, c| h["iss"] = c["iss"].clone()),
    ("header iss another", |h, _| h["iss"] = json!("another")),
    ("header sub another", |h, _| h["sub"] = json!("another")),
    ("header aud list", |h, c| h["aud"] = c["aud"].as_array().map_or(json!([7]), |_| c["aud"].clone())),
    ("header number", |h, _| h["version"] = json!(1)),
    ("header text", |h, _| h["more"] = json!("\u{e9}\u{1f511}")),
    ("foreign key in the header", |h, _| h["jku"] = json!("https://evil.example/jwks")),
];

/// Times at the limits of the sample's policy, for a check at a given second.
fn times(sample: &Sample) -> Vec<(&'static str, &'static str, Option<f64>)> {
    let leeway = sample.policy.leeway as f64;
    let oldest = -(sample.policy.max_age.unwrap_or(3600) as f64) - leeway;
    vec![
        ("exp is now", "exp", None),
        ("exp a leeway ago", "exp", Some(-leeway)),
        ("exp a leeway ago but one", "exp", Some(1.0 - leeway)),
        ("exp a leeway ago but a half", "exp", Some(0.5 - leeway)),
        ("nbf in a leeway", "nbf", Some(leeway)),
        ("nbf in a leeway and one", "nbf", Some(leeway + 1.0)),
        ("nbf in a leeway and a half", "nbf", Some(leeway + 0.5)),
        ("iat at the greatest age", "iat", Some(oldest)),
        ("iat at the greatest age and one", "iat", Some(oldest - 1.0)),
        ("iat in a leeway", "iat", Some(leeway)),
        ("iat in a leeway and one", "iat", Some(leeway + 1.0)),
    ]
}

/// What is done to the text of the token.
fn texts(sample: &Sample) -> Vec<(&'static str, String)> {
    let (header, claims) = (sample.header.to_string(), sample.claims.to_string());
    let token = signed(sample, &sample.header, &claims);
    let raw = |header: &str, claims: &str| signed_raw(sample, header, claims.as_bytes());
    let (input, signature) = token.rsplit_once('.').unwrap();
    let (first, second) = input.split_once('.').unwrap();
    let none = |alg: &str| base64url::encode(format!("{{\"alg\":\"{alg}\"}}").as_bytes());
    let end = |text: &str| claims.strip_suffix('}').unwrap().to_owned() + text;
    let other = base64url::encode(claims.replace("iss", "isz").as_bytes());
    // The text of a public key is a secret that everybody knows.
    let confused = format!("{}.{second}", base64url::encode(br#"{"alg":"HS256","typ":"at+jwt"}"#));
    let mac = jws::mac_raw(sample.key.as_bytes(), "HS256", confused.as_bytes()).unwrap();
    vec![
        ("signature damaged", damaged(&token)),
        ("payload damaged", format!("{first}.{other}.{signature}")),
        ("signature empty", format!("{input}.")),
        ("signature in other bits", other_bits(&token)),
        ("signature cut", token[..token.len() - 4].to_owned()),
        ("alg none", format!("{}.{second}.", none("none"))),
        ("alg None with a signature", format!("{}.{second}.{signature}", none("None"))),
        ("HS256 with the public key", format!("{confused}.{}", base64url::encode(&mac))),
        ("alg in lower case", raw(&header.replace("\"alg\":\"", "\"alg\":\" ").to_lowercase(), &claims)),
        ("alg of another family", raw(&header.replacen("56", "84", 1).replacen("512", "384", 1), &claims)),
        ("no alg", raw(r#"{"typ":"at+jwt"}"#, &claims)),
        ("one part more", format!("{token}.{second}")),
        ("one part less", input.to_owned()),
        ("five parts", format!("{token}..")),
        ("nothing", String::new()),
        ("padded", format!("{token}==")),
        ("a dot before", format!(".{token}")),
        ("claims a list", raw(&header, "[1]")),
        ("claims a text", raw(&header, "\"exp\"")),
        ("claims null", raw(&header, "null")),
        ("claims no JSON", raw(&header, "exp")),
        ("claims with a byte order mark", raw(&header, &format!("\u{feff}{claims}"))),
        ("claims no UTF-8", signed_raw(sample, &header, &[end(",\"x\":\"").as_bytes(), b"\xff\"}"].concat())),
        ("claims with NaN", raw(&header, &end(",\"x\":NaN}"))),
        ("exp without end", raw(&header, &claims.replacen("\"exp\":", "\"exp\":1e999,\"was\":", 1))),
        ("claim twice", raw(&header, &end(",\"x\":1,\"x\":1}"))),
        ("header member twice", raw(&header.replacen('{', "{\"x\":\"1\",\"x\":\"1\",", 1), &claims)),
        ("header a list", raw("[]", &claims)),
        ("claims in other spelling", raw(&header, &claims.replace(':', " : ").replace("https : ", "https:"))),
    ]
}

/// Another text for the same signature: the bits of its last character that stand for nothing are set.
fn other_bits(token: &str) -> String {
    let (start, signature) = token.rsplit_once('.').unwrap();
    let unused = signature.len() % 4;
    let next = |character: u8| if character == b'z' { '0' } else { char::from(character + 1) };
    let (rest, last) = signature.split_at(signature.len() - 1);
    let end = if unused == 0 { last.to_owned() } else { next(last.as_bytes()[0]).to_string() };
    format!("{start}.{rest}{end}")
}

fn remove(object: &mut Value, name: &str) {
    object.as_object_mut().unwrap().remove(name);
}

fn signed(sample: &Sample, header: &Value, claims: &str) -> String {
    signed_raw(sample, &header.to_string(), claims.as_bytes())
}

/// Signs whatever it is under the algorithm of the sample.
fn signed_raw(sample: &Sample, header: &str, claims: &[u8]) -> String {
    let alg = sample.header["alg"].as_str().unwrap();
    jws::sign(header, claims, alg, &sample.signer, &mut UnwrapErr(SysRng)).unwrap()
}
