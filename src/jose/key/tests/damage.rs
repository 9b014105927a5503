//! PEM as it arrives after copying: the same key, and every mend told.

use super::{codes, mends, only, read};
use crate::jose::key::Form;

const PEM: &str = fixture!("rsa.spki.pem");

/// Reads a damaged copy of the fixture and compares what had to be mended.
fn check(text: &str, expected: &[&str]) {
    let keys = read(text);
    assert_eq!(keys.form, Form::Pem, "{text}");
    assert_eq!(codes(&keys), Vec::<&str>::new(), "{text}");
    assert_eq!(mends(&keys), expected, "{text}");
    let [key] = keys.keys.as_slice() else { panic!("{text}") };
    assert!(key.material == only(PEM).material, "{text}");
}

/// The fixture with other line breaks.
fn joined(separator: &str) -> String {
    PEM.lines().collect::<Vec<_>>().join(separator)
}

/// Each line of the fixture between two texts.
fn around(before: &str, after: &str) -> String {
    PEM.lines().map(|line| format!("{before}{line}{after}")).collect::<Vec<_>>().join("\n")
}

fn body() -> String {
    PEM.lines().filter(|line| !line.contains("-----")).collect()
}

#[test]
fn strict_pem_needs_no_mend() {
    check(PEM, &[]);
    check(PEM.trim(), &[]);
    check(&joined("\r\n"), &[]);
    check(&format!("\n\n{PEM}\n\n"), &[]);
}

#[test]
fn mends_lost_line_breaks() {
    check(&joined("\\n"), &["turned 8 literal \\n into line breaks"]);
    check(&joined("\\r\\n"), &["turned 8 literal \\n into line breaks"]);
    check(&joined("\\\\n"), &["turned 8 literal \\n into line breaks"]);
    check(&joined(" "), &["turned 6 spaces into line breaks"]);
    let one = format!("-----BEGIN PUBLIC KEY-----{}-----END PUBLIC KEY-----", body());
    check(&one, &["broke one line of 392 characters into lines of 64"]);
    let one = format!("-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----", body());
    check(&one, &["broke one line of 392 characters into lines of 64"]);
    check(&joined("\n\n"), &["removed 8 empty lines"]);
    check(&joined("%0A"), &["decoded 8 percent-encoded characters"]);
    check(&joined("n"), &["turned 8 letters n, of \\n without its backslash, into line breaks"]);
    let wide = body().as_bytes().chunks(76).map(|line| String::from_utf8_lossy(line).into_owned()).collect::<Vec<_>>();
    let wide = format!("-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----", wide.join("\n"));
    check(&wide, &["broke lines of 76 characters into lines of 64"]);
}

#[test]
fn mends_what_stands_around_lines() {
    check(&around("    ", ""), &["removed the indentation of 7 lines"]);
    check(&around("", "  "), &["removed white space at the end of 7 lines"]);
    let quoted = around("\"", "\\n\" +");
    let keys = read(&quoted);
    assert!(keys.keys.len() == 1 && keys.first_error().is_none(), "{:?} {quoted}", keys.problems);
    let list = around("\"", "\",");
    assert_eq!(read(&list).keys.len(), 1, "{list}");
    let yaml = format!("key: |\n{}\nother: value\n", around("  ", ""));
    check(&yaml, &["ignored 16 characters of other text", "removed the indentation of 7 lines"]);
    let env = format!("PUBLIC_KEY=\"{}\"\n", joined("\\n"));
    check(&env, &["turned 8 literal \\n into line breaks", "ignored 13 characters of other text"]);
    check(&format!("'{}',", PEM.trim()), &["removed 3 quotation marks"]);
    check(&PEM.replacen('\n', "\n# a comment\n", 1), &["removed 1 comment line"]);
    for prefix in ["# ", "// ", "> "] {
        assert_eq!(read(&around(prefix, "")).keys.len(), 1, "{prefix}");
    }
    let array = format!("[{}]", PEM.lines().map(|line| format!("\"{line}\"")).collect::<Vec<_>>().join(",\n"));
    assert_eq!(read(&array).keys.len(), 1, "{array}");
    check(&PEM.replacen('\n', "\nComment: key\n\n", 1), &["removed 1 empty line", "removed 1 header line"]);
}

#[test]
fn mends_begin_and_end() {
    let end = "-----END PUBLIC KEY-----";
    check(&PEM.replace(end, "-----END PUBLIC KEY--"), &["corrected the END line"]);
    check(&PEM.replace(end, "END PUBLIC KEY-----"), &["corrected the END line"]);
    check(&PEM.replace(end, "-----END PUBLIC KEY"), &["corrected the END line"]);
    check(
        &PEM.replace(end, "-----END CERTIFICATE-----"),
        &["corrected the label of the END line, which was CERTIFICATE"],
    );
    check(&PEM.replace(end, ""), &["added the missing END line"]);
    check(&PEM.replace(end, "-----"), &["ignored 5 characters of other text", "added the missing END line"]);
    check(&PEM.replace("-----BEGIN", "--BEGIN"), &["corrected the BEGIN line"]);
    check(&PEM.replace("-----BEGIN", "-----  BEGIN"), &["corrected the BEGIN line"]);
    check(&PEM.replace("BEGIN PUBLIC KEY", "BEGIN  PUBLIC  KEY"), &["corrected the BEGIN line"]);
    check(&PEM.replace("BEGIN PUBLIC KEY", "Begin Public Key"), &["corrected the BEGIN line"]);
    check(&PEM.replace("-----BEGIN PUBLIC KEY-----", "BEGIN PUBLIC KEY"), &["corrected the BEGIN line"]);
    check(&PEM.replace("-----BEGIN PUBLIC KEY-----\n", ""), &["added the missing BEGIN line"]);
    let long = PEM.replace("-----", "\u{2014}\u{2014}");
    let keys = read(&long);
    assert_eq!(keys.keys.len(), 1, "{:?}", keys.problems);
    assert!(mends(&keys).contains(&"turned 8 typographic dashes into hyphens".to_owned()));
}

#[test]
fn mends_the_base64() {
    let url = PEM.replace('+', "-").replace('/', "_");
    let keys = read(&url);
    assert!(keys.keys.len() == 1 && mends(&keys).iter().all(|mend| mend.contains("- and _")), "{url}");
    let p256 = fixture!("p256.spki.pem");
    assert_eq!(mends(&read(&p256.replace("==", ""))), ["added 2 padding characters"]);
    assert_eq!(mends(&read(&p256.replace("==", "="))), ["added 1 padding character"]);
    assert_eq!(mends(&read(&p256.replace("==", "===="))), ["removed 2 padding characters"]);
    assert_eq!(mends(&read(&PEM.replace('/', "\\/"))).len(), 1);
    check(&PEM.replacen("MII", "M\u{200b}I\u{feff}I", 1), &["removed 2 invisible characters"]);
}

#[test]
fn damage_that_cannot_be_mended_says_where() {
    let cases = [
        (PEM.replacen("MIIB", "MI%B", 1), "key-parse", "found % at byte 29"),
        (PEM.replacen("MIIB", "M", 1), "key-parse", "cannot be whole bytes"),
        (PEM.replacen("MIIB", "MIICMIIB", 1), "key-parse", "cut off"),
        ("-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----".into(), "key-parse", "found nothing"),
        ("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----".into(), "key-parse", "something else"),
    ];
    for (text, code, word) in cases {
        let keys = read(&text);
        assert!(keys.keys.is_empty(), "{text}");
        assert_eq!(codes(&keys), [code], "{text}");
        let message = keys.problems.first().map(|problem| problem.fault.message()).unwrap_or_default();
        assert!(message.contains(word), "{message}");
    }
    let lines: Vec<&str> = PEM.lines().collect();
    let cut = format!("{}\n-----END PUBLIC KEY-----", lines.get(..4).unwrap_or_default().join("\n"));
    let keys = read(&cut);
    assert_eq!(
        keys.problems.first().map(|p| p.fault.message()).as_deref(),
        Some("expected 294 bytes of DER, but found 144: the text is cut off")
    );
}

#[test]
fn wrong_labels_are_told_and_the_content_is_believed() {
    let relabel = |pem: &str, from: &str, to: &str| pem.replace(from, to);
    let cases = [
        (relabel(PEM, "PUBLIC KEY", "RSA PUBLIC KEY"), "expected the label PUBLIC KEY"),
        (
            relabel(fixture!("rsa.pkcs1-public.pem"), "RSA PUBLIC KEY", "PUBLIC KEY"),
            "expected the label RSA PUBLIC KEY",
        ),
        (relabel(fixture!("rsa.pkcs8.pem"), "PRIVATE KEY", "RSA PRIVATE KEY"), "expected the label PRIVATE KEY"),
        (relabel(fixture!("p256.sec1.pem"), "EC PRIVATE KEY", "PRIVATE KEY"), "expected the label EC PRIVATE KEY"),
        (relabel(fixture!("rsa.crt.pem"), "CERTIFICATE", "PUBLIC KEY"), "expected the label CERTIFICATE"),
        (relabel(PEM, "PUBLIC KEY", "CERTIFICATE"), "expected the label PUBLIC KEY"),
    ];
    for (text, message) in cases {
        let keys = read(&text);
        assert_eq!(codes(&keys), ["pem-label-wrong"], "{text}");
        assert_eq!(keys.keys.len(), 1);
        assert!(keys.all_problems().any(|problem| problem.fault.message().contains(message)), "{message}");
    }
}
