//! What is said about tokens of every form, good and damaged.

use super::*;

fn encode(text: &str) -> String {
    base64url::encode(text.as_bytes())
}

fn token(header: &str, payload: &str) -> String {
    format!("{}.{}.AAAA", encode(header), encode(payload))
}

/// The kind of a text and the codes of its problems.
fn check(text: &str, kind: Kind, codes: &[&str]) {
    let token = Token::parse(text);
    assert_eq!(token.kind, kind, "{text}");
    let found: Vec<_> = token.problems.iter().map(|problem| problem.fault.code()).collect();
    assert_eq!(found, codes, "{text}");
    for problem in &token.problems {
        let span = token.token_span(problem);
        assert!(span.end <= text.len(), "{text}: {:?}", problem.fault);
        assert!(!problem.fault.message().ends_with('.'), "{}", problem.fault.message());
    }
}

#[test]
fn forms_are_told_apart() {
    let jwe = encode(r#"{"alg":"dir","enc":"A128GCM"}"#);
    let jwt = token(r#"{"alg":"HS256"}"#, "{}");
    check(&jwt, Kind::Jws, &[]);
    let (iv, tag) = ("A".repeat(16), "A".repeat(22));
    check(&format!("{jwe}..{iv}.AAAA.{tag}"), Kind::Jwe, &[]);
    check(&format!("{jwt}~"), Kind::SdJwt, &[]);
    check(&format!("{jwt}~{}~", encode(r#"["salt","name",1]"#)), Kind::SdJwt, &[]);
    let protected = encode(r#"{"alg":"HS256"}"#);
    let flat = format!(r#"{{"payload":"e30","protected":"{protected}","signature":"AAAA"}}"#);
    check(&flat, Kind::JwsJson, &["json-serialization"]);
    let general = format!(r#"{{"payload":"e30","signatures":[{{"protected":"{protected}","signature":"AAAA"}}]}}"#);
    check(&general, Kind::JwsJson, &["json-serialization"]);
    let flat = format!(r#"{{"protected":"{jwe}","iv":"{iv}","ciphertext":"AAAA","tag":"{tag}"}}"#);
    check(&flat, Kind::JweJson, &["json-serialization"]);
}

#[test]
fn texts_that_are_no_token_say_why() {
    check("", Kind::Unknown, &["empty"]);
    check("undefined", Kind::Unknown, &["no-dots"]);
    check("{}", Kind::Unknown, &["serialization-member"]);
    let codes = ["not-three-parts", "b64-header", "json-header", "b64-payload", "json-payload", "b64-signature"];
    check("a.b.c.d.e.f", Kind::Jws, &codes);
}

#[test]
fn damage_is_named_by_part() {
    let (header, payload) = (encode(r#"{"alg":"HS256"}"#), encode(r#"{"sub":"joe"}"#));
    check(&format!("{header}.{payload}"), Kind::Jws, &["signature-missing"]);
    check(&format!("{header}.{payload}.AA=="), Kind::Jws, &["b64-signature"]);
    check(&format!("{header}.{payload}.A+/A"), Kind::Jws, &["b64-signature", "b64-signature"]);
    check(&format!("{header}.{payload}.AB"), Kind::Jws, &["b64-signature"]);
    check(&format!("{header}.{payload} .AAAA"), Kind::Jws, &["whitespace"]);
    check(&format!("{header}..AAAA"), Kind::Jws, &["detached-payload"]);
    check(&token(r#"{"alg":"HS256""#, "{}"), Kind::Jws, &["json-header"]);
    check(&token("[]", "{}"), Kind::Jws, &["json-header"]);
    check(&token("{}", "{}"), Kind::Jws, &["alg-missing"]);
    check(&token(r#"{"alg":"HS256"}"#, r#"{"a":1,"a":2}"#), Kind::Jws, &["duplicate-member"]);
    check(&token(r#"{"alg":"HS256"}"#, "[1]"), Kind::Jws, &["claims-not-object"]);
    check(&token(r#"{"alg":"HS256"}"#, "hello"), Kind::Jws, &["json-payload"]);
    check(&token(r#"{"alg":"HS256"}"#, &format!("{header}.{payload}.AAAA")), Kind::Jws, &["nested-token"]);
    check(&token(r#"{"alg":1}"#, "{}"), Kind::Jws, &["header-type"]);
    check(&token(r#"{"alg":"HS256","kid":7}"#, "{}"), Kind::Jws, &["kid-type"]);
    check(&token(r#"{"alg":"none"}"#, "{}"), Kind::Jws, &["unsecured-with-signature"]);
}

#[test]
fn critical_extensions_are_judged() {
    for (header, code) in [
        (r#"{"alg":"HS256","crit":"b64"}"#, "crit-malformed"),
        (r#"{"alg":"HS256","crit":[]}"#, "crit-malformed"),
        (r#"{"alg":"HS256","crit":[1]}"#, "crit-malformed"),
        (r#"{"alg":"HS256","crit":["alg"]}"#, "crit-malformed"),
        (r#"{"alg":"HS256","crit":["exp"]}"#, "crit-malformed"),
        (r#"{"alg":"HS256","crit":["exp"],"exp":1}"#, "crit-unknown"),
        (r#"{"alg":"HS256","b64":true}"#, "b64-not-critical"),
    ] {
        check(&token(header, "{}"), Kind::Jws, &[code]);
    }
    check(&token(r#"{"alg":"HS256","crit":["b64"],"b64":true}"#, "{}"), Kind::Jws, &[]);
    let options = Options { crit_understood: vec!["exp".into()] };
    let understood = Token::parse_with(&token(r#"{"alg":"HS256","crit":["exp"],"exp":1}"#, "{}"), &options);
    assert!(understood.problems.is_empty());
}

#[test]
fn spans_point_at_the_characters_of_the_token() {
    let text = token(r#"{"alg":"HS256"}"#, r#"{"a":1,"a":2}"#);
    let parsed = Token::parse(&text);
    let span = parsed.problems.first().map(|problem| parsed.token_span(problem)).unwrap();
    let payload = parsed.payload.as_ref().unwrap().span;
    // The second "a" is at bytes 7 to 10 of the payload; bytes 6 to 12 are characters 8 to 16.
    assert_eq!((span.start, span.end), (payload.start + 9, payload.start + 14));
}

#[test]
fn an_unencoded_payload_stands_in_the_token_as_it_is() {
    let text = format!("{}.hello world.AAAA", encode(r#"{"alg":"HS256","b64":false,"crit":["b64"]}"#));
    let token = Token::parse(&text);
    assert_eq!(token.payload.as_ref().map(Content::bytes), Some(b"hello world".as_slice()));
    let input = token.signatures.first().and_then(|signature| signature.input(&token, None)).unwrap();
    assert!(input.ends_with(b".hello world"));
}

#[test]
fn a_payload_that_is_not_text_is_kept_as_bytes() {
    let text = format!("{}.{}.AAAA", encode(r#"{"alg":"HS256"}"#), base64url::encode(&[0xff, 0, 1]));
    let token = Token::parse(&text);
    let payload = token.payload.unwrap();
    assert!(payload.is_binary());
    assert_eq!(payload.bytes(), [0xff, 0, 1]);
}

/// RFC 7515 7.2: what the members of a JSON serialization may be.
#[test]
fn members_of_signatures_are_what_the_standard_says() {
    let one = format!(r#""protected":"{}","signature":"AAAA""#, encode(r#"{"alg":"HS256"}"#));
    let cases = [
        (format!(r#""payload":"e30",{one}"#), 0),
        (format!(r#""payload":"e30","signatures":[{{{one}}}]"#), 0),
        (format!(r#""payload":7,{one}"#), 1),
        (format!(r#""payload":"e30",{one},"header":[]"#), 1),
        (format!(r#""payload":"e30","signatures":[{{{one}}}],"signature":"AAAA""#), 1),
        (format!(r#""payload":"e30","signatures":[{{{one}}},7]"#), 1),
        (r#""payload":"e30","signatures":[]"#.to_owned(), 1),
        (format!(r#""payload":"e30","signatures":{{{one}}}"#), 1),
        (format!(r#""payload":"e30","signatures":[{{{one}}},{{{one},"header":{{"disclosures":[]}}}}]"#), 1),
    ];
    for (members, count) in cases {
        let token = Token::parse(&format!("{{{members}}}"));
        let found = token.problems.iter().filter(|problem| problem.fault.code() == "serialization-member").count();
        assert_eq!((token.kind, found), (Kind::JwsJson, count), "{members}");
    }
    // A place in a header that is not encoded is a place in the token, also that of crit.
    let text = format!(r#"{{"payload":"e30",{one},"header":{{"crit":["x"]}}}}"#);
    let token = Token::parse(&text);
    let crit = token.problems.iter().find(|problem| problem.fault.code() == "crit-malformed").unwrap();
    assert_eq!(crit.span.slice(&text), r#"["x"]"#);
}

/// RFC 7516 4 and 7.2: three headers, read as one.
#[test]
fn headers_of_an_encrypted_token_are_read_as_one() {
    let (iv, tag) = ("A".repeat(16), "A".repeat(22));
    let protected = encode(r#"{"enc":"A128GCM"}"#);
    let rest = format!(r#""protected":"{protected}","iv":"{iv}","ciphertext":"AAAA","tag":"{tag}""#);
    let cases = [
        (r#""header":{"alg":"dir"}"#, vec![]),
        (r#""unprotected":{"alg":"dir"}"#, vec![]),
        (r#""unprotected":{"alg":"dir"},"header":{"alg":"dir"}"#, vec!["header-overlap"]),
        (r#""unprotected":{"alg":"dir","enc":"A128GCM"}"#, vec!["header-overlap"]),
        (r#""header":{"alg":"dir","zip":"DEF"}"#, vec!["zip-unprotected"]),
        (r#""header":{"alg":"dir","crit":["exp"],"exp":1}"#, vec!["crit-malformed"]),
        (r#""header":{"alg":1}"#, vec!["header-type"]),
        (r#""header":[]"#, vec!["serialization-member", "alg-missing"]),
        (r#""header":{"alg":"dir"},"encrypted_key":"AAAA""#, vec!["jwe-encrypted-key"]),
        (r#""header":{"alg":"A128KW"}"#, vec!["part-empty"]),
        (r#""header":{"alg":"dir"},"aad":1"#, vec!["serialization-member"]),
        (r#""recipients":[]"#, vec!["serialization-member"]),
        (r#""header":{"alg":"dir"},"recipients":[{"header":{"alg":"dir"}}]"#, vec!["serialization-member"]),
        (r#""header":{"alg":"ECDH-ES","epk":{"kty":"EC","d":"AAAA"}}"#, vec!["epk-private"]),
    ];
    for (members, mut codes) in cases {
        codes.push("json-serialization");
        check(&format!("{{{members},{rest}}}"), Kind::JweJson, &codes);
    }
    // A place in a header that is not encoded is a place in the token.
    let text = format!(r#"{{"header":{{"alg":1}},{rest}}}"#);
    assert_eq!(Token::parse(&text).problems[0].span.slice(&text), "1");
    let differing = format!(
        r#"{{"recipients":[{{"header":{{"alg":"dir","enc":"A128GCM"}}}},{{"header":{{"alg":"dir","enc":"A256GCM"}}}}],
        "iv":"{iv}","ciphertext":"AAAA","tag":"{tag}"}}"#
    );
    check(&differing, Kind::JweJson, &["jwe-recipients-differ", "json-serialization"]);
}

#[test]
fn very_many_recipients_take_linear_time() {
    let members: Vec<String> = (0..20_000).map(|n| format!(r#""m{n}":1"#)).collect();
    let recipients = vec![r#"{"header":{"alg":"A128KW","kid":"a"},"encrypted_key":"AAAA"}"#; 20_000];
    let text = format!(
        r#"{{"unprotected":{{"enc":"A128GCM",{}}},"recipients":[{}],"iv":"AAAA","ciphertext":"AAAA","tag":"AAAA"}}"#,
        members.join(","),
        recipients.join(",")
    );
    let token = Token::parse(&text);
    assert_eq!(token.encrypted.as_ref().map(|encrypted| encrypted.recipients.len()), Some(20_000));
    assert!(token.recipients_in_view() < 100);
}
