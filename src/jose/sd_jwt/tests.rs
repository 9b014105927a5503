//! Each rule of RFC 9901 7.1, with a token that keeps it and one that breaks it.

use super::*;
use crate::jose::encoding::base64url;

fn disclosure(json: &str) -> String {
    base64url::encode(json.as_bytes())
}

fn digest(text: &str) -> String {
    Hash::Sha256.digest(text)
}

fn codes(payload: &str, disclosures: &[&str]) -> Vec<&'static str> {
    let processed = process(&Document::parse(payload.to_owned()), disclosures);
    processed.faults.iter().map(SdFault::code).collect()
}

#[test]
fn claims_and_elements_come_to_their_places_with_their_values_as_written() {
    let name = disclosure(r#"["salt","given name",  1.50e1 ]"#);
    let element = disclosure(r#"["salt2",{"a":"\u0041"}]"#);
    let payload = format!(
        r#"{{"iss":"x","_sd":["{}","decoy"],"list":["first",{{"...":"{}"}},{{"...":"other"}}],"_sd_alg":"sha-256"}}"#,
        digest(&name),
        digest(&element)
    );
    let processed = process(&Document::parse(payload), &[&name, &element]);
    assert!(processed.faults.is_empty(), "{:?}", processed.faults);
    assert_eq!(processed.claims.text(), r#"{"iss":"x","list":["first",{"a":"\u0041"}],"given name":1.50e1}"#);
    let paths: Vec<_> = processed.disclosures.iter().map(|disclosure| disclosure.path.as_deref()).collect();
    assert_eq!((paths, processed.undisclosed), (vec![Some("given name"), Some("list[1]")], 2));
}

#[test]
fn disclosures_inside_disclosures_know_their_parent() {
    let inner = disclosure(r#"["s","region","North"]"#);
    let outer = disclosure(&format!(r#"["t","address",{{"_sd":["{}"],"country":"NL"}}]"#, digest(&inner)));
    let payload = Document::parse(format!(r#"{{"_sd":["{}"]}}"#, digest(&outer)));
    let processed = process(&payload, &[&inner, &outer]);
    assert_eq!(processed.claims.text(), r#"{"address":{"country":"NL","region":"North"}}"#);
    let first = processed.disclosures.first().unwrap();
    assert_eq!((first.path.as_deref(), first.parent), (Some("address.region"), Some(1)));
    assert_eq!(with_dependants(&processed.disclosures, &[1]), [0, 1]);
    assert_eq!(with_dependants(&processed.disclosures, &[0]), [0]);
    // Without the outer one nobody can place the inner one.
    assert_eq!(codes(payload.text(), &[&inner]), ["sd-disclosure-unused"]);
}

#[test]
fn every_rule_that_is_broken_is_told() {
    let good = disclosure(r#"["s","a",1]"#);
    let element = disclosure(r#"["s",1]"#);
    for (json, code) in [
        (r#"["s"]"#, "sd-disclosure-malformed"),
        (r#"["s","a",1,2]"#, "sd-disclosure-malformed"),
        (r#"{"s":"a"}"#, "sd-disclosure-malformed"),
        (r#"[1,"a",1]"#, "sd-disclosure-malformed"),
        (r#"["s",2,1]"#, "sd-disclosure-malformed"),
        ("[", "sd-disclosure-malformed"),
        (r#"["s","_sd",1]"#, "sd-name-forbidden"),
        (r#"["s","...",1]"#, "sd-name-forbidden"),
        (r#"["s","iss",1]"#, "sd-name-taken"),
    ] {
        let text = disclosure(json);
        let payload = format!(r#"{{"iss":"x","_sd":["{}"]}}"#, digest(&text));
        assert_eq!(codes(&payload, &[&text]), [code], "{json}");
    }
    let (good_digest, element_digest) = (digest(&good), digest(&element));
    for (payload, disclosures, code) in [
        (r#"{"_sd":[]}"#.to_owned(), vec![&good], "sd-disclosure-unused"),
        (format!(r#"{{"_sd":["{good_digest}","{good_digest}"]}}"#), vec![&good], "sd-digest-twice"),
        (r#"{"_sd":["decoy"],"b":{"_sd":["decoy"]}}"#.to_owned(), vec![], "sd-digest-twice"),
        (format!(r#"{{"_sd":["{good_digest}"]}}"#), vec![&good, &good], "sd-disclosure-repeated"),
        (format!(r#"{{"_sd":["{element_digest}"]}}"#), vec![&element], "sd-disclosure-form"),
        (format!(r#"{{"l":[{{"...":"{good_digest}"}}]}}"#), vec![&good], "sd-disclosure-form"),
        (r#"{"_sd":"digest"}"#.to_owned(), vec![], "sd-not-array"),
        (r#"{"_sd":[1]}"#.to_owned(), vec![], "sd-not-array"),
        (r#"{"l":[{"...":"x","y":1}]}"#.to_owned(), vec![], "sd-placeholder"),
        (r#"{"l":[{"...":1}]}"#.to_owned(), vec![], "sd-placeholder"),
        (r#"{"...":"x"}"#.to_owned(), vec![], "sd-placeholder"),
        (r#"{"b":{"_sd_alg":"sha-256"}}"#.to_owned(), vec![], "sd-alg-nested"),
        (r#"{"_sd_alg":"md5"}"#.to_owned(), vec![], "sd-alg-unknown"),
        (r#"{"_sd_alg":7}"#.to_owned(), vec![], "sd-alg-unknown"),
    ] {
        let disclosures: Vec<&str> = disclosures.into_iter().map(String::as_str).collect();
        assert_eq!(codes(&payload, &disclosures), [code], "{payload}");
    }
}

#[test]
fn other_hashes_are_known() {
    let text = disclosure(r#"["s","a",1]"#);
    for hash in [Hash::Sha256, Hash::Sha384, Hash::Sha512] {
        let payload = format!(r#"{{"_sd_alg":"{}","_sd":["{}"]}}"#, hash.name(), hash.digest(&text));
        let processed = process(&Document::parse(payload), &[&text]);
        assert_eq!((processed.claims.text(), processed.faults.len()), (r#"{"a":1}"#, 0), "{}", hash.name());
    }
}

#[test]
fn work_is_bounded() {
    let many: Vec<String> = (0..=MAX_DISCLOSURES).map(|n| disclosure(&format!(r#"["s","a{n}",1]"#))).collect();
    let texts: Vec<&str> = many.iter().map(String::as_str).collect();
    assert_eq!(codes("{}", &texts), ["sd-too-many"]);
    let mut chain = vec![disclosure(r#"["s","a0",1]"#)];
    for n in 1..200 {
        let last = chain.last().unwrap();
        chain.push(disclosure(&format!(r#"["s","a{n}",{{"_sd":["{}"]}}]"#, digest(last))));
    }
    let payload = format!(r#"{{"_sd":["{}"]}}"#, digest(chain.last().unwrap()));
    let texts: Vec<&str> = chain.iter().map(String::as_str).collect();
    assert!(codes(&payload, &texts).contains(&"sd-too-deep"));
}

/// Many levels in each of many disclosures: the stack is that of one document.
#[test]
fn levels_are_counted_through_all_disclosures() {
    let mut chain = vec![disclosure(r#"["s","a0",1]"#)];
    for n in 1..60 {
        let inner = format!(r#"{{"_sd":["{}"]}}"#, digest(chain.last().unwrap()));
        let nested = format!("{}{inner}{}", "[".repeat(240), "]".repeat(240));
        chain.push(disclosure(&format!(r#"["s","a{n}",{nested}]"#)));
    }
    let payload = format!(r#"{{"_sd":["{}"]}}"#, digest(chain.last().unwrap()));
    let texts: Vec<&str> = chain.iter().map(String::as_str).collect();
    let processed = process(&Document::parse(payload), &texts);
    assert!(processed.faults.iter().any(|fault| fault.code() == "sd-too-deep"));
    assert!(processed.claims.is_well_formed() && processed.claims.flaws().is_empty());
}
