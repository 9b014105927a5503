//! The forms of tokens besides the usual one, and what is no token.

use super::*;

#[test]
fn json_serializations_are_found_whole() {
    for (kind, json) in [(JwsJson, jws_json()), (JweJson, jwe_json())] {
        check_each(
            kind,
            &json,
            &[
                "{}",
                " {}\n",
                "the object {} is it",
                "curl -d '{}' https://x.example",
                "{\"a\": [1, {}], \"b\": \"c.d.e\"}",
                "```json\n{}\n```",
                "{ foo: {} }",
                "say \"{}\"",
                "it's {",
            ]
            .map(|text| if text.ends_with('{') { "it's {}" } else { text }),
        );
        let escaped = json.replace('"', "\\\"").replace('\n', "\\n");
        for input in [
            format!("{{\"body\":\"{escaped}\"}}"),
            format!("curl -d \"{escaped}\" x"),
            format!("a {{\"x\":\"{escaped}\",\"y\":1}}"),
        ] {
            check(&input, &[(kind, &json)]);
        }
        let token = hs256();
        check(&format!("{json}\n{token}"), &[(kind, &json), (Jws, &token)]);
        check(&format!("{{\"t\":\"{token}\",\"o\":{json}}}"), &[(Jws, &token), (kind, &json)]);
        check(&format!("{{\"t\":\"x {escaped} {token}\"}}"), &[(kind, &json), (Jws, &token)]);
    }
}

#[test]
fn flattened_and_damaged_objects() {
    let (protected, payload) = (part(r#"{"alg":"HS256"}"#), part(CLAIMS));
    let flattened = format!(r#"{{"protected":"{protected}","payload":"{payload}","signature":"abc"}}"#);
    check(&flattened, &[(JwsJson, &flattened)]);
    check(&format!("x {flattened}"), &[(JwsJson, &flattened)]);
    let detached = format!(r#"{{"protected":"{protected}","signature":"abc"}}"#);
    check(&detached, &[(JwsJson, &detached)]);
    let bare = format!(r#"{{"payload":"{payload}","signature":"abc"}}"#);
    check(&bare, &[(JwsJson, &bare)]);
    for other in [
        r#"{"event":{"payload":"x","signature":"abc"}}"#,
        r#"{"data":{"ciphertext":"vault:v1:abc"}}"#,
        r#"{"payloadType":"a","payload":"b","signatures":[{"keyid":"","sig":"c"}], "x": {}} y"#,
        r#"{"signatures":[]}"#,
        r#"{"payload":"x","signature""#,
    ] {
        check(other, &[]);
    }
}

#[test]
fn these_are_no_tokens() {
    for text in [
        "",
        " ",
        ".",
        "..",
        "....",
        "the quick brown fox; version 1.2.3; example.com",
        "api.example.com",
        "1.2.3",
        "a.b.c",
        "e30.tar.gz",
        "eyes.are.blue",
        "console.log.bind",
        "org.apache.kafka.clients.consumer",
        "7d1f2c1e-7a1b-4c3e-9f7e-1a2b3c4d5e6f",
        "ghp_16C7e42F292c6912E7710c838347Ae178B4a",
        "xoxb-2345.abc.def",
        "ya29.a0AfH6SMBx.abc-def",
        "v4.public.eyJkYXRhIjoidGhpcyJ9.abc",
        "v2.local.QAxIpVe-ECVNI1z4xQbm_qQYomyT3h8FtV8bxkz8pBJWkT8f7HtlOpbroPDEZUKop_vaglyp76CzYy375cHmKCW8e1CCkV0Lflu4GTDyXMqQdpZMM1E6OaoQW27gaRSvWBrR3IgbFIa0AkuUFw.UGFyYWdvbiBJbml0aWF0aXZlIEVudGVycHJpc2Vz",
        "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
        "//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbXX0=",
        "eyJhIjoxfQ==",
        "eyJhIjoxfQ.eyJiIjoyfQ",
        "eyJ1c2VyIjoxfQ.ZxY1Aw.4ZfB6Zc0yX-abcdefghijklmnop",
        "eyJhbGciOi...",
        "a token looks like eyJhbGciOiJIUzI1NiJ9...",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIi...",
        "eyJhbGciOiJIUzI1NiJ9",
        "eyJhbGciOiJIUzI1NiJ9.",
        "xxxxx.yyyyy.zzzzz",
        "header.payload.signature",
        "Bearer 8xLOxBtZp8",
        "MTQ0NjJkZmQ5OTM2NDE1ZTZjNGZmZjI3",
        "{\"access_token\":\"2YotnFZFEjr1zCsicMWpAA\",\"refresh_token\":\"tGzv3JOkF0XG5Qx2TlKWIA\"}",
        "-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIUe30.abc\n-----END CERTIFICATE-----",
        "https://www.example.com/a.b.c/d.e.f?x=1.2.3#e.y.J",
        "jquery-3.7.1.min.js bootstrap.bundle.min.js",
        "eyJ.eyJ.eyJ.eyJ",
        "https://x.example/eyJ.html.gz",
    ] {
        check(text, &[]);
    }
}

#[test]
fn damaged_tokens_that_are_all_there_is() {
    let good = hs256();
    let (_, rest) = good.split_once('.').unwrap();
    let payload = rest.split('.').next().unwrap();
    for (kind, token) in [
        (Jws, good.get(1..).unwrap().to_owned()),
        (Jws, format!("eyJhbGciOi.{rest}")),
        (Jws, format!("{}x{rest}", good.split_once('.').unwrap().0)),
        (Jws, format!("{}..", part(r#"{"alg":"none"}"#))),
        (Jws, format!("eyJhbGciOi.{payload}.")),
        (Jws, format!("{}.a$b, c.{}", part(r#"{"alg":"HS256","b64":false,"crit":["b64"]}"#), part(Noise(1).bytes(32)))),
        (Jwe, format!("eyJhbGciOi{}", jwe_direct().get(20..).unwrap())),
        (TwoPart, good.get(..90).unwrap().to_owned()),
    ] {
        if token.matches('.').count() == 1 && kind == Jws {
            continue;
        }
        check_each(kind, &token, &["{}", " {}\n", "\"{}\"", "Bearer {}"]);
    }
}

#[test]
fn embedded_padding_and_plus() {
    let token = padded();
    check_each(Jws, &token, &["x-amzn-oidc-data: {}", "{}", "\"{}\",", "a={}&b=c"]);
}
