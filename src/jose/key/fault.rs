//! What can be wrong with a key text, with the numbers and names that describe it.

mod clue;

mod code;

mod hint;

mod message;

pub use clue::{ExponentFlaw, LengthClue, PairFlaw, PointClue};

use crate::jose::encoding::{base64url, json};
use crate::jose::key::detect::SecretEncoding;

/// What is wrong with a key, or remarkable about it. No variant holds key material.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyFault {
    /// No key text, or a secret of no bytes.
    Missing,
    /// The text is longer than this program reads.
    TooLarge {
        /// Bytes given.
        bytes: usize,
        /// Bytes read at most.
        limit: usize,
    },
    /// More keys than this program reads; the first ones are read.
    TooManyKeys {
        /// Keys given.
        found: usize,
        /// Keys read at most.
        limit: usize,
    },
    /// A JSON text that is no JSON, or that readers disagree about.
    Json {
        /// What is wrong.
        flaw: json::FlawKind,
    },
    /// JSON, but neither a JWK, nor a JWK Set, nor a map of certificates.
    JsonWithoutKey {
        /// What the outermost value is.
        found: json::Kind,
        /// Whether it is provider metadata that names the place of the keys (`jwks_uri`).
        discovery: bool,
    },
    /// A known kind of text that is not read here.
    FormatUnsupported {
        /// Its name.
        format: &'static str,
    },
    /// The key is encrypted under a passphrase (RFC 5958 3, RFC 1421 4.6.1.1).
    Encrypted {
        /// How, as far as the text tells.
        scheme: String,
    },

    /// The passphrase does not open the key, or the key is damaged.
    PassphraseWrong,
    /// The passphrase would be derived with more iterations than is done here.
    KdfTooSlow {
        /// Iterations asked for; of scrypt, cost times block size times parallelization.
        iterations: u64,
        /// The same, done at most.
        limit: u64,
    },

    /// A secret with a character that its encoding does not have.
    SecretSymbol {
        /// The encoding chosen.
        encoding: SecretEncoding,
        /// Offset of the character in the key text, in bytes.
        offset: usize,
        /// The character.
        found: char,
    },
    /// A secret of a length that its encoding cannot have.
    SecretLength {
        /// The encoding chosen.
        encoding: SecretEncoding,
        /// Number of digits or base64 characters.
        characters: usize,
    },
    /// A base64 secret in the other alphabet than the one chosen (RFC 4648 4, 5).
    SecretAlphabet {
        /// The encoding chosen.
        encoding: SecretEncoding,
        /// How many characters are of the other one.
        count: usize,
    },
    /// Unused bits of the last base64 character are not zero (RFC 4648 3.5).
    SecretTrailingBits,
    /// White space around a secret that is used exactly as typed.
    SecretWhitespace {
        /// Characters before.
        leading: usize,
        /// Characters after.
        trailing: usize,
    },
    /// Quotation marks around a secret that is used exactly as typed.
    SecretQuoted,

    /// A character in the PEM body that is not base64 (RFC 7468 3).
    PemSymbol {
        /// Offset of the character in the key text, in bytes.
        offset: usize,
        /// The character.
        found: char,
    },
    /// A PEM body of 4n+1 base64 characters.
    PemLength {
        /// Number of base64 characters.
        characters: usize,
    },
    /// Nothing between BEGIN and END.
    PemEmpty {
        /// The label.
        label: String,
    },
    /// The label says something else than the DER inside is (RFC 7468 4 and following).
    PemLabel {
        /// The label found.
        label: String,
        /// The label that belongs there.
        expected: &'static str,
    },
    /// A block of PEM that is no key and was left out.
    PemBlockIgnored {
        /// The label.
        label: String,
    },
    /// Further certificates of a chain: the key is in the first.
    CertificateChain {
        /// How many follow the first.
        more: usize,
    },

    /// The outer DER length says more bytes than there are: the end is cut off.
    DerTruncated {
        /// Bytes by the header.
        declared: usize,
        /// Bytes found.
        found: usize,
    },
    /// Bytes after the end of the DER value.
    DerTrailing {
        /// How many.
        extra: usize,
    },
    /// DER that breaks inside a known structure.
    DerMalformed {
        /// The structure.
        what: &'static str,
        /// Offset in the DER, when the reader knows it.
        offset: Option<usize>,
        /// What the DER reader says.
        detail: String,
    },
    /// Bytes that are none of the key structures.
    DerUnknown {
        /// How many bytes.
        bytes: usize,
    },
    /// A key of an algorithm that JOSE has no use for.
    AlgorithmUnsupported {
        /// The object identifier.
        oid: String,
        /// Its name, when known.
        name: Option<&'static str>,
    },
    /// An elliptic curve that JOSE has no name for.
    CurveUnsupported {
        /// The object identifier.
        oid: String,
        /// Its name, when known.
        name: Option<&'static str>,
    },
    /// Curve parameters written out instead of named (RFC 5480 2.1.1 forbids it).
    CurveExplicit,
    /// An EC private key that does not say its curve (RFC 5915 3).
    CurveMissing,
    /// A key whose parts have the wrong size.
    KeyLength {
        /// What it is of.
        what: String,
        /// Bytes needed.
        expected: usize,
        /// Bytes found.
        found: usize,
    },
    /// The key may be used with RSASSA-PSS only (RFC 4055 1.2).
    PssOnly,
    /// The key comes from a certificate request, which proves nothing (RFC 2986).
    FromRequest,
    /// The text holds a private key; verification uses its public part only.
    PrivateKey,
    /// The public part is missing and cannot be computed here.
    PublicPartMissing {
        /// The kind of key.
        kind: String,
    },
    /// The parts of a key do not belong together.
    PairMismatch {
        /// Which relation does not hold.
        what: PairFlaw,
    },

    /// RSA modulus under 2048 bits (RFC 7518 3.3).
    RsaSmall {
        /// Its bits.
        bits: usize,
    },
    /// RSA modulus of unusual size: slow, and above the limit not computed with here.
    RsaLarge {
        /// Its bits.
        bits: usize,
        /// The limit.
        limit: usize,
    },
    /// RSA modulus that is even: no product of two odd primes.
    RsaModulusEven,
    /// RSA public exponent that is no exponent (RFC 8017 3.1).
    RsaExponent {
        /// What is wrong with it.
        why: ExponentFlaw,
    },

    /// A point that is not on its curve.
    PointOffCurve {
        /// The curve.
        curve: &'static str,
        /// What would explain it.
        clue: Option<PointClue>,
    },
    /// The point at infinity as public key.
    PointAtInfinity,
    /// A public key of small order: signatures under it mean nothing (RFC 8032 8.6, RFC 7748 7).
    PointSmallOrder,
    /// A private scalar of zero or above the curve's order.
    ScalarOutOfRange {
        /// The curve.
        curve: &'static str,
    },

    /// A JWK without `kty` (RFC 7517 4.1).
    JwkKtyMissing,
    /// A `kty` that is not registered, or in another spelling.
    JwkKtyUnknown {
        /// The value found.
        kty: String,
        /// The value that was probably meant.
        meant: Option<&'static str>,
    },
    /// A `crv` that the key type does not have.
    JwkCrvUnknown {
        /// The key type.
        kty: &'static str,
        /// The value found.
        crv: String,
        /// What was probably meant.
        meant: Option<&'static str>,
    },
    /// A member that the key type needs is missing.
    JwkMemberMissing {
        /// The key type.
        kty: &'static str,
        /// The member.
        member: &'static str,
    },
    /// A member of the wrong JSON type.
    JwkMemberType {
        /// The member.
        member: &'static str,
        /// What it should be.
        expected: &'static str,
        /// What it is.
        found: json::Kind,
    },
    /// A member that is empty.
    JwkMemberEmpty {
        /// The member.
        member: &'static str,
    },
    /// A member that is not base64url.
    JwkMemberBase64 {
        /// The member.
        member: &'static str,
        /// What is wrong.
        flaw: base64url::FlawKind,
        /// Where in the value, in bytes.
        offset: usize,
    },
    /// A member of the wrong length (RFC 7518 6.2.1.2, RFC 8037 2, RFC 9964).
    JwkMemberLength {
        /// The member.
        member: &'static str,
        /// What fixes the length: a curve or an algorithm.
        of: String,
        /// Bytes needed.
        expected: usize,
        /// Bytes found.
        found: usize,
        /// What would explain it.
        clue: Option<LengthClue>,
    },
    /// Zero octets before a number (RFC 7518 2, Base64urlUInt).
    JwkLeadingZeros {
        /// The member.
        member: &'static str,
        /// How many.
        count: usize,
    },
    /// Some members of the Chinese remainder form are there, others not (RFC 7518 6.3.2).
    JwkPartialCrt {
        /// The missing ones.
        missing: Vec<&'static str>,
    },
    /// `alg` that a key of this kind cannot serve.
    JwkAlgMismatch {
        /// The algorithm.
        alg: String,
        /// The key's kind in words.
        kind: String,
    },
    /// `alg` that is not registered.
    JwkAlgUnknown {
        /// The value found.
        alg: String,
        /// What was probably meant.
        meant: Option<&'static str>,
    },
    /// `alg` of an AKP key that is not read here: then neither is the key.
    JwkAkpUnsupported {
        /// The value found.
        alg: String,
    },
    /// `use` that is neither `sig` nor `enc` (RFC 7517 4.2).
    JwkUseUnknown {
        /// The value found.
        usage: String,
    },
    /// The same operation twice in `key_ops` (RFC 7517 4.3).
    JwkOpsDuplicate {
        /// The operation.
        op: String,
    },
    /// `use` and `key_ops` contradict each other (RFC 7517 4.3).
    JwkUseConflict {
        /// `use`.
        usage: String,
        /// The operation that does not fit it.
        op: String,
    },
    /// A certificate of `x5c` that cannot be read (RFC 7517 4.7).
    JwkX5cUnreadable {
        /// Its place in the list.
        index: usize,
        /// Why.
        reason: Box<KeyFault>,
    },
    /// The first certificate of `x5c` holds another key than the JWK (RFC 7517 4.7).
    JwkX5cMismatch,
    /// `x5t` or `x5t#S256` is not the thumbprint of the first certificate (RFC 7517 4.8, 4.9).
    JwkX5tMismatch {
        /// The member.
        member: &'static str,
    },

    /// A bare array of JWKs, where the standard has an object with `keys` (RFC 7517 5).
    JwksBareArray,
    /// A key set without a key that can be used.
    JwksEmpty {
        /// How many keys are listed in it.
        listed: usize,
    },
    /// A key of the set that cannot be used and is left out (RFC 7517 5).
    JwksKeySkipped {
        /// Its place in the set.
        index: usize,
        /// Its `kid`.
        kid: Option<String>,
        /// Why.
        reason: Box<KeyFault>,
    },
    /// Two keys of the set have the same `kid` (RFC 7517 4.5).
    KidDuplicate {
        /// The `kid`.
        kid: String,
    },
    /// The same key twice in the set.
    KeyDuplicate {
        /// The place of the first.
        first: usize,
        /// The place of the second.
        second: usize,
    },
}
