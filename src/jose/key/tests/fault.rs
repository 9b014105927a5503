//! The texts of faults and mends keep to the grammar of the house.

use crate::jose::encoding::base64url::FlawKind;
use crate::jose::encoding::json;
use crate::jose::error::Severity;
use crate::jose::key::{ExponentFlaw, KeyFault, KeyMend, LengthClue, PairFlaw, PointClue, SecretEncoding};

/// One of each kind.
fn all() -> Vec<KeyFault> {
    use KeyFault::*;
    let encoding = SecretEncoding::Base64Url;
    let member = "x";
    let length = |clue| JwkMemberLength { member, of: "P-256".into(), expected: 32, found: 31, clue };
    vec![
        Missing,
        TooLarge { bytes: 2, limit: 1 },
        TooManyKeys { found: 2, limit: 1 },
        Json { flaw: json::FlawKind::TrailingText },
        Json { flaw: json::FlawKind::DuplicateMember { name: "kid".into() } },
        Json { flaw: json::FlawKind::UnexpectedEnd { expected: json::Expected::Value } },
        Json { flaw: json::FlawKind::UnexpectedCharacter { expected: json::Expected::Value, found: '\u{0}' } },
        Json { flaw: json::FlawKind::BadEscape },
        Json { flaw: json::FlawKind::TooDeep },
        JsonWithoutKey { found: json::Kind::Object, discovery: false },
        JsonWithoutKey { found: json::Kind::Array, discovery: true },
        FormatUnsupported { format: "an OpenSSH key" },
        Encrypted { scheme: "PBES2".into() },
        SecretSymbol { encoding, offset: 1, found: '\n' },
        SecretLength { encoding, characters: 5 },
        SecretAlphabet { encoding, count: 1 },
        SecretTrailingBits,
        SecretWhitespace { leading: 0, trailing: 1 },
        SecretWhitespace { leading: 2, trailing: 0 },
        SecretQuoted,
        PemSymbol { offset: 1, found: ' ' },
        PemLength { characters: 5 },
        PemEmpty { label: "PUBLIC KEY".into() },
        PemLabel { label: "A".into(), expected: "B" },
        PemBlockIgnored { label: "EC PARAMETERS".into() },
        CertificateChain { more: 1 },
        DerTruncated { declared: 2, found: 1 },
        DerTrailing { extra: 1 },
        DerMalformed { what: "a key", offset: Some(1), detail: "length".into() },
        DerMalformed { what: "a key", offset: None, detail: "length".into() },
        DerUnknown { bytes: 1 },
        AlgorithmUnsupported { oid: "1.2.3".into(), name: None },
        CurveUnsupported { oid: "1.2.3".into(), name: Some("P-224") },
        CurveExplicit,
        CurveMissing,
        KeyLength { what: "a point".into(), expected: 2, found: 1 },
        PssOnly,
        FromRequest,
        PrivateKey,
        PublicPartMissing { kind: "X25519".into() },
        PairMismatch { what: PairFlaw::Public },
        PairMismatch { what: PairFlaw::Product },
        PairMismatch { what: PairFlaw::Exponent },
        PairMismatch { what: PairFlaw::Crt },
        RsaSmall { bits: 512 },
        RsaSmall { bits: 1024 },
        RsaLarge { bits: 9000, limit: 16384 },
        RsaLarge { bits: 20000, limit: 16384 },
        RsaModulusEven,
        RsaExponent { why: ExponentFlaw::One },
        RsaExponent { why: ExponentFlaw::Even },
        RsaExponent { why: ExponentFlaw::Large { bits: 64 } },
        PointOffCurve { curve: "P-256", clue: None },
        PointOffCurve { curve: "P-256", clue: Some(PointClue::Swapped) },
        PointOffCurve { curve: "P-256", clue: Some(PointClue::LittleEndian) },
        PointOffCurve { curve: "P-256", clue: Some(PointClue::On { curve: "secp256k1" }) },
        PointAtInfinity,
        PointSmallOrder,
        ScalarOutOfRange { curve: "P-256" },
        JwkKtyMissing,
        JwkKtyUnknown { kty: "ec".into(), meant: Some("EC") },
        JwkCrvUnknown { kty: "EC", crv: "P256".into(), meant: None },
        JwkMemberMissing { kty: "EC", member },
        JwkMemberType { member, expected: "a string", found: json::Kind::Null },
        JwkMemberEmpty { member },
        JwkMemberBase64 { member, flaw: FlawKind::StandardAlphabet { found: '+' }, offset: 0 },
        JwkMemberBase64 { member, flaw: FlawKind::Padding { count: 1 }, offset: 0 },
        JwkMemberBase64 { member, flaw: FlawKind::Whitespace, offset: 0 },
        JwkMemberBase64 { member, flaw: FlawKind::Symbol { found: '*' }, offset: 0 },
        JwkMemberBase64 { member, flaw: FlawKind::Length { characters: 5 }, offset: 0 },
        JwkMemberBase64 { member, flaw: FlawKind::TrailingBits { found: 'x' }, offset: 0 },
        length(None),
        length(Some(LengthClue::ZerosCut)),
        length(Some(LengthClue::ZerosAdded)),
        length(Some(LengthClue::SeedAndPublic)),
        length(Some(LengthClue::Expanded)),
        length(Some(LengthClue::Hex)),
        JwkLeadingZeros { member, count: 1 },
        JwkPartialCrt { missing: vec!["dp", "dq"] },
        JwkAlgMismatch { alg: "RS256".into(), kind: "EC P-256".into() },
        JwkAlgUnknown { alg: "es256".into(), meant: Some("ES256") },
        JwkAlgUnknown { alg: "X".into(), meant: None },
        JwkAkpUnsupported { alg: "X".into() },
        JwkUseUnknown { usage: "tls".into() },
        JwkOpsDuplicate { op: "sign".into() },
        JwkUseConflict { usage: "enc".into(), op: "sign".into() },
        JwkX5cUnreadable { index: 0, reason: Box::new(CurveExplicit) },
        JwkX5cMismatch,
        JwkX5tMismatch { member: "x5t#S256" },
        JwksBareArray,
        JwksEmpty { listed: 0 },
        JwksEmpty { listed: 2 },
        JwksKeySkipped { index: 0, kid: Some("a".into()), reason: Box::new(JwkKtyMissing) },
        KidDuplicate { kid: "a".into() },
        KeyDuplicate { first: 0, second: 1 },
    ]
}

#[test]
fn messages_and_hints_keep_to_the_grammar() {
    for fault in all() {
        for text in [fault.message(), fault.hint().to_owned()] {
            // Names such as RSA and JOSE may stand first; a sentence may not begin with a capital for its own sake.
            let begins_small = text.chars().next().is_none_or(|first| !first.is_uppercase())
                || text.split(' ').next().is_some_and(|word| word.chars().all(|c| !c.is_lowercase()))
                || text.starts_with("RSA");
            assert!(begins_small, "{text}");
            assert!(!text.ends_with('.') && !text.contains("  "), "{text}");
        }
        assert!(!fault.message().is_empty());
    }
}

#[test]
fn codes_are_kebab_case_and_one_code_never_has_an_error_and_a_note() {
    for fault in all() {
        let code = fault.code();
        assert!(
            code.split('-')
                .all(|word| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()))
        );
        assert!(!code.starts_with("no-") && !code.starts_with("check-"), "{code}");
        let severities: Vec<Severity> = all().iter().filter(|f| f.code() == code).map(KeyFault::severity).collect();
        let mixed = severities.contains(&Severity::Info) && severities.contains(&Severity::Error);
        assert!(!mixed || code == "jwk-alg-unknown", "{code}");
    }
}

#[test]
fn mends_are_sentences() {
    use KeyMend::*;
    let mends = [
        EscapedBreaks(1),
        EscapedSlashes(2),
        SpacesAsBreaks(1),
        OneLine(392),
        LineWidth(76),
        Indentation(1),
        BlankLines(2),
        LineEnds(1),
        Invisible(1),
        Quotes(2),
        Joints(1),
        Comments(1),
        Headers(2),
        TextAround(1),
        TypographicDashes(2),
        BeginDashes,
        EndDashes,
        BeginMissing,
        EndMissing,
        EndLabel { found: "A".into() },
        UrlAlphabet(1),
        PaddingAdded(1),
        PaddingRemoved(2),
        TrailingBits,
        WhiteSpace(1),
        WrappedInBase64,
        HexSigns(2),
    ];
    for mend in mends {
        let text = mend.text();
        assert!(text.chars().next().is_some_and(char::is_lowercase) && !text.ends_with('.'), "{text}");
        assert!(!text.contains("1 characters") && !text.contains("1 lines") && !text.contains("dashs"), "{text}");
    }
}
