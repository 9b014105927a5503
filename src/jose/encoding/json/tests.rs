//! What the reader accepts, keeps and complains about; `serde_json` is the judge of what is JSON.

use super::*;

fn flaws(text: &str) -> Vec<(FlawKind, Span)> {
    Document::parse(text.into()).flaws().iter().map(|flaw| (flaw.kind.clone(), flaw.span)).collect()
}

#[test]
fn agrees_with_serde_json_on_what_is_json() {
    let texts = [
        "{}",
        "[]",
        "null",
        "true",
        "false",
        "0",
        "-0",
        "1.5e+10",
        "\"a\"",
        " { \"a\" : [ 1 , 2 ] } ",
        "[1,2",
        "{\"a\":1,}",
        "[1,]",
        "01",
        "1.",
        ".5",
        "+1",
        "-",
        "1e",
        "tru",
        "nul",
        "truefalse",
        "{a:1}",
        "{'a':1}",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\u{1}\"",
        "",
        " ",
        "{\"a\"}",
        "{\"a\":}",
        "{,}",
        "[,1]",
        "1 2",
        "\u{feff}{}",
        "NaN",
        "Infinity",
        "// c\n1",
        "\"\\ud83d\\ude00\"",
        "[[[[]]]]",
        "{\"a\":{\"b\":{\"c\":null}}}",
        "\"unterminated",
        "{\"a\":\"b",
        "[\"\\",
        "\"\\u",
        "1e400",
    ];
    for text in texts {
        // 1e400 is JSON; serde_json has no number for it.
        let expected = text == "1e400" || serde_json::from_str::<serde_json::Value>(text).is_ok();
        assert_eq!(Document::parse(text.into()).is_well_formed(), expected, "{text}");
    }
}

#[test]
fn keeps_order_duplicates_and_digits() {
    let document = Document::parse(r#"{"b":9007199254740993,"a":1,"b":"x"}"#.into());
    let names: Vec<_> = document.object().into_iter().flat_map(Value::members).map(|m| m.name.into_owned()).collect();
    assert_eq!(names, ["b", "a", "b"]);
    assert_eq!(document.get("b").map(|value| value.raw()), Some("\"x\""));
    assert_eq!(document.root().map(Value::to_json).as_deref(), Some(document.text()));
    assert_eq!(
        document.flaws(),
        [Flaw { kind: FlawKind::DuplicateMember { name: "b".into() }, span: Span::new(28, 31) }]
    );
}

#[test]
fn sees_duplicates_through_escapes_and_in_large_objects() {
    assert!(
        matches!(flaws(r#"{"a":1,"\u0061":2}"#).as_slice(), [(FlawKind::DuplicateMember { name }, _)] if name == "a")
    );
    let many: Vec<String> = (0..40).map(|n| format!("\"m{}\":{n}", n % 39)).collect();
    assert_eq!(flaws(&format!("{{{}}}", many.join(","))).len(), 1);
}

#[test]
fn keeps_what_stood_before_the_break() {
    let document = Document::parse(r#"{"sub":"joe","aud":["a","b"#.into());
    assert_eq!(document.get("sub").and_then(Value::as_str).as_deref(), Some("joe"));
    assert_eq!(document.get("aud").map(Value::len), Some(2));
    let expected = Expected::Quote;
    assert_eq!(document.flaws(), [Flaw { kind: FlawKind::UnexpectedEnd { expected }, span: Span::at(26) }]);
}

#[test]
fn says_where_and_what() {
    let unexpected = |expected, found| FlawKind::UnexpectedCharacter { expected, found };
    assert_eq!(flaws("{\"a\" 1}"), [(unexpected(Expected::Colon, '1'), Span::new(5, 6))]);
    assert_eq!(flaws("[1 2]"), [(unexpected(Expected::CommaOrBracket, '2'), Span::new(3, 4))]);
    assert_eq!(flaws("{\"a\":1 é}"), [(unexpected(Expected::CommaOrBrace, 'é'), Span::new(7, 9))]);
    assert_eq!(flaws("{} x"), [(FlawKind::TrailingText, Span::new(3, 4))]);
    assert_eq!(flaws("\"\\ud800\""), [(FlawKind::LoneSurrogate, Span::new(1, 7))]);
}

#[test]
fn decodes_strings() {
    let document = Document::parse(r#""a\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00""#.into());
    assert_eq!(document.root().and_then(Value::as_str).as_deref(), Some("a\"\\/\u{8}\u{c}\n\r\té😀"));
    assert_eq!(Value::quote("a\"\u{1}\n"), "\"a\\\"\\u0001\\n\"");
}

#[test]
fn bounds_the_depth() {
    let deep = "[".repeat(100_000);
    assert!(flaws(&deep).iter().any(|(kind, _)| *kind == FlawKind::TooDeep));
    let fine = format!("{}{}", "[".repeat(MAX_DEPTH), "]".repeat(MAX_DEPTH));
    assert!(Document::parse(fine).is_well_formed());
}

#[test]
fn reports_bytes_that_are_not_utf8() {
    let document = Document::parse_bytes(b"{\"a\":\"\xff\"}".to_vec());
    assert_eq!(
        document.flaws().first().map(|flaw| (flaw.kind.clone(), flaw.span)),
        Some((FlawKind::NotUtf8, Span::new(6, 7)))
    );
    assert!(!document.is_well_formed());
}

#[test]
fn numbers_are_exact() {
    let number = |text: &str| {
        Document::parse(text.into()).root().and_then(Value::as_number).map(|n| (n.as_integer(), n.loses_precision()))
    };
    assert_eq!(number("9007199254740992"), Some((Some(9_007_199_254_740_992), false)));
    assert_eq!(number("9007199254740993"), Some((Some(9_007_199_254_740_993), true)));
    assert_eq!(number("1.5"), Some((None, false)));
    assert_eq!(number(&"9".repeat(60)), Some((None, true)));
}
