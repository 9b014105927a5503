//! Header parameters: what a token says about itself, and what not to believe.

use super::claims::AUD;
use super::claims_access::{CNF, JKT, X5T_S256};
use super::formats::{JWA, JWE, JWK, JWKS};
use super::formats_parts::{JOSE_HEADER, NESTED_JWT, PROTECTED_HEADER, UNENCODED_PAYLOAD};
use super::keys::{AGILITY, KEY_ROTATION};
use super::keys_encryption::CONTENT_ENCRYPTION;
use super::keys_signing::NONE;
use super::{Area, Term};
use crate::content::sources::jose::{RFC_7515, RFC_7516, RFC_7519, RFC_7638, RFC_8725, RFC_8725_BIS, RFC_9278};
use crate::content::sources::oauth::{RFC_9068, RFC_9449};
use crate::content::sources::security::ASVS;

/// alg.
pub static ALG: Term = Term {
    id: "alg",
    names: &["alg", "Algorithm header"],
    area: Area::Formats,
    short: "[[header:alg]] names the algorithm that the sender claims to have used; which ones are allowed is your \
            decision, not the token's.",
    long: &[
        "[[header:alg]] is needed to read a token and dangerous to obey. Whoever writes the token writes this value. \
         A verifier that takes it as an order can be told to check nothing (`none`), or to use your public key as a \
         shared secret (`HS256` where you expect `RS256`).",
        "So keep a list of allowed algorithms in your code, one family per key, and refuse all else before any \
         mathematics. Compare exactly: names are case-sensitive, and a token that says `hs256` is not one of yours. \
         Better still, tie the algorithm to the key, by the member `alg` of the [[term:jwk|JWK]], and refuse a token \
         that names another ([[rule:key-alg-mismatch]]).",
        "In a [[term:jwe|JWE]] the same parameter says how the content key is transported; what encrypts the content \
         is [[header:enc]]. To find mistakes, look for code that passes the decoded header into the call that \
         verifies.",
    ],
    example: Some((
        "a header, and a policy that decides",
        r#"header:  {"alg":"ES256","kid":"2026-11"}
policy:  allowed algorithms = ["ES256"], chosen before the token is read"#,
    )),
    see: &[&NONE, &AGILITY, &ENC, &JWA],
    not: &[(&ENC, "in a JWE, that one names what encrypts the content.")],
    cites: &[RFC_7515.at("4.1.1"), RFC_8725.at("3.1"), ASVS.at("9.1.2")],
};

/// enc.
pub static ENC: Term = Term {
    id: "enc",
    names: &["enc", "Content encryption algorithm"],
    area: Area::Formats,
    short: "[[header:enc]] names the algorithm that encrypts the content of a JWE and protects it against change.",
    long: &[],
    example: None,
    see: &[&CONTENT_ENCRYPTION, &ALG, &JWE],
    not: &[(&ALG, "in a JWE, that one says how the content key reaches the receiver.")],
    cites: &[RFC_7516.at("4.1.2")],
};

/// zip.
pub static ZIP: Term = Term {
    id: "zip",
    names: &["zip", "Compression"],
    area: Area::Formats,
    short: "[[header:zip]] says that a JWE was compressed before encryption. Avoid it, and limit the output if you \
            accept it.",
    long: &[
        "Compression before encryption does two kinds of harm. The length of a ciphertext then tells something about \
         its content: where an attacker can add text of their own beside a secret, guesses that match make the result \
         shorter. And a megabyte of repetition can unfold into a gigabyte, so that one request fills the memory of \
         your server.",
        "The first cannot be repaired by the receiver; do not set [[header:zip]] in what you write. The second can: \
         decompress through a limit, and refuse what goes beyond it. The coming edition of the best practices \
         suggests 250 KB for a token ([[src:rfc8725bis#3.15]]). A check after decompression comes too late.",
        "If you do not need it, refuse every token that has the parameter. Only JWE knows it; in a signed token it \
         means nothing. [[rule:zip-used]] reports its use, [[rule:zip-bomb]] an output that is too large for its \
         input.",
    ],
    example: Some(("the header of a compressed JWE", r#"{"alg":"dir","enc":"A256GCM","zip":"DEF"}"#)),
    see: &[&JWE, &CONTENT_ENCRYPTION, &ENC],
    not: &[],
    cites: &[RFC_7516.at("4.1.3"), RFC_8725.at("3.6"), RFC_8725_BIS.at("3.15")],
};

/// typ.
pub static TYP: Term = Term {
    id: "typ",
    names: &["typ", "Type header", "Explicit typing"],
    area: Area::Formats,
    short: "[[header:typ]] is the media type of the whole token, such as `at+jwt`. Require yours; `JWT` alone tells \
            no kind from another.",
    long: &[
        "One issuer signs many kinds of tokens with one key: ID tokens, access tokens, logout tokens. All of them \
         verify everywhere. If a server does not look at the kind, a token made for one purpose opens another door.",
        "[[header:typ]] names the kind, `at+jwt` for an access token or `logout+jwt` for a logout token, and because \
         it stands in the protected header nobody can change it. Compare it as a media type: without regard to case, \
         and `application/` in front may be left out. Refuse a token with another value or with none. `JWT` says only \
         that it is a token at all.",
        "Many issuers still set no type, or `JWT`, for access tokens. Then you need another difference that all of \
         their kinds have: distinct audiences, or a claim that one kind must have and the other must not. \
         [[rule:typ-missing]] and [[rule:typ-against-claims]] tell where type and content disagree.",
    ],
    example: Some((
        "three kinds of tokens by one issuer, told apart by their headers",
        r#"{"alg":"ES256","typ":"at+jwt","kid":"k1"}
{"alg":"ES256","typ":"JWT","kid":"k1"}
{"alg":"ES256","typ":"logout+jwt","kid":"k1"}"#,
    )),
    see: &[&CTY, &JOSE_HEADER, &AUD],
    not: &[(&CTY, "that is the type of what is inside, not of the token.")],
    cites: &[RFC_7515.at("4.1.9"), RFC_7519.at("5.1"), RFC_8725.at("3.11"), RFC_9068.at("2.1, 4")],
};

/// cty.
pub static CTY: Term = Term {
    id: "cty",
    names: &["cty", "Content type header"],
    area: Area::Formats,
    short: "[[header:cty]] is the media type of the content; `JWT` there means that another token is inside.",
    long: &[],
    example: None,
    see: &[&TYP, &NESTED_JWT, &JOSE_HEADER],
    not: &[(&TYP, "that is the type of the whole token.")],
    cites: &[RFC_7515.at("4.1.10"), RFC_7519.at("5.2")],
};

/// kid.
pub static KID: Term = Term {
    id: "kid",
    names: &["kid", "Key ID"],
    area: Area::Formats,
    short: "[[header:kid]] is a hint that names a key among those you trust. The sender writes it, so treat it as \
            untrusted input.",
    long: &[
        "An issuer with several keys writes into the header which one it used, and you find that one in the \
         [[term:jwks|key set]] you already have. That is all [[header:kid]] is: a label. It has no fixed form, and it \
         proves nothing.",
        "The sender may be an attacker, so where the label goes matters. Put into a file path, `../../dev/null` makes \
         an empty file the key. Put into an SQL query, it makes the database answer with a key of the attacker's \
         choice. Put into an address, it makes your server call theirs. Look the label up in a map in memory, limit \
         its length, and refuse what is not in the map ([[rule:kid-injection]], [[rule:kid-path]]).",
        "Finding a key by name is not enough: it must belong to the issuer that the token names, and fit the \
         algorithm. When the name is unknown, fetch the key set again at most once in a while.",
    ],
    example: Some((
        "a name, and two attacks in the same place",
        r#"{"alg":"RS256","kid":"2026-11"}
{"alg":"HS256","kid":"../../../../dev/null"}
{"alg":"HS256","kid":"x' UNION SELECT 'secret"}"#,
    )),
    see: &[&JWKS, &KEY_ROTATION, &THUMBPRINT, &JKU],
    not: &[],
    cites: &[RFC_7515.at("4.1.4"), RFC_8725.at("3.10")],
};

/// jku.
pub static JKU: Term = Term {
    id: "jku",
    names: &["jku", "JWK Set URL"],
    area: Area::Formats,
    short: "[[header:jku]] is the address of a key set, written by the sender. Never follow it unless it is on your \
            own list.",
    long: &[
        "Somebody who writes a token can sign it with a new key of their own, publish that key at an address of their \
         own, and write the address into [[header:jku]]. A verifier that fetches it finds a key that fits perfectly. \
         The signature verifies, and proves nothing.",
        "Fetching does harm even when the key is then refused. The request comes from inside your network, so it \
         reaches services that strangers cannot ([[rule:key-url-unsafe]]).",
        "The safe course is to ignore the parameter and to configure the address of the key set beside the issuer. If \
         a protocol forces you to use it, compare the whole address with a list, as a string, before any request: a \
         check that it begins with your domain lets `https://demo.invalid.attacker.invalid/` pass, and one redirect \
         on your own site undoes the rest. Allow HTTPS only, follow no redirects, and limit time and size \
         ([[rule:key-url-foreign]]).",
    ],
    example: Some((
        "a header that brings its own key set",
        r#"{"alg":"RS256","kid":"1","jku":"https://attacker.invalid/keys.json"}"#,
    )),
    see: &[&JWKS, &JWK_HEADER, &X509_HEADERS, &KID],
    not: &[],
    cites: &[RFC_7515.at("4.1.2"), RFC_8725.at("3.10"), ASVS.at("9.1.3")],
};

/// jwk (header).
pub static JWK_HEADER: Term = Term {
    id: "jwk-header",
    names: &["jwk (header)"],
    area: Area::Formats,
    short: "[[header:jwk]] is a public key carried by the token itself. It proves something only when bound to what \
            you trust, as in DPoP.",
    long: &[],
    example: None,
    see: &[&JKU, &JWK, &JKT, &CNF],
    not: &[(&JWK, "that is the format; this is a header parameter that holds one.")],
    cites: &[RFC_7515.at("4.1.3"), RFC_9449.at("4.2")],
};

/// x5u, x5c, x5t, x5t#S256.
pub static X509_HEADERS: Term = Term {
    id: "x509-headers",
    names: &["x5u, x5c, x5t, x5t#S256", "Certificate headers"],
    area: Area::Formats,
    short: "[[header:x5u]], [[header:x5c]], [[header:x5t]]: a certificate's address, chain, hash. Trust needs a chain \
            to a root of yours.",
    long: &[],
    example: None,
    see: &[&JKU, &KID, &X5T_S256],
    not: &[(&X5T_S256, "inside `cnf` that member names the certificate of the presenter, not of the signer.")],
    cites: &[RFC_7515.at("4.1.5, 4.1.6, 4.1.7, 4.1.8")],
};

/// crit.
pub static CRIT: Term = Term {
    id: "crit",
    names: &["crit", "Critical"],
    area: Area::Formats,
    short: "[[header:crit]] lists header extensions that you must understand or refuse the token; never empty, always \
            protected.",
    long: &[
        "Ordinarily a receiver ignores header parameters it does not know. [[header:crit]] turns that around for the \
         names it lists: whoever does not implement one of them must refuse the token. An extension that changes what \
         is signed, such as [[header:b64]], needs this.",
        "The list itself has rules. It may not be empty, it may not name what JOSE itself defines, each name must \
         stand in the header, none may stand there twice, and the parameter must be in the protected header. A token \
         that breaks one of them is refused ([[rule:crit-malformed]]).",
        "Libraries have forgotten the check more than once, and accepted tokens whose extension they did not know. \
         Try yours with the header below: it must be refused, whatever the signature ([[rule:crit-unknown]]). Do not \
         write an extension of your own when a claim would do; every verifier of your tokens would have to be \
         changed.",
    ],
    example: Some((
        "a token with this header is refused by everybody who does not know the extension",
        r#"{
  "alg": "ES256",
  "crit": ["https://demo.invalid/two-persons"],
  "https://demo.invalid/two-persons": true
}"#,
    )),
    see: &[&UNENCODED_PAYLOAD, &PROTECTED_HEADER, &JOSE_HEADER],
    not: &[],
    cites: &[RFC_7515.at("4.1.11")],
};

/// JWK thumbprint.
pub static THUMBPRINT: Term = Term {
    id: "jwk-thumbprint",
    names: &["JWK thumbprint"],
    area: Area::Formats,
    short: "The hash of a key's required members in a fixed order: a name for the key that everybody computes alike.",
    long: &[
        "A thumbprint names a key by what it is. Take only the members that the key type requires, sort them by name, \
         write them as JSON without white space, and hash the bytes, mostly with SHA-256. Whoever holds the key comes \
         to the same 43 characters, whatever `kid`, `use` or order its copy has.",
        "It is a good [[header:kid]], it is what [[term:jkt]] in an access token holds, and it can be written as a \
         URN that begins with `urn:ietf:params:oauth:jwk-thumbprint:sha-256:`. A private key has the thumbprint of \
         its public half, so nothing is given away.",
        "When two programs disagree, one of them hashed another text. Look for extra members, spaces, escaped slashes \
         or letters, or for padding in the values. Take no thumbprint of a shared secret to the outside: whoever sees \
         it can test guesses of a weak one against it.",
    ],
    example: Some((
        "the text that is hashed for a key on P-256: four members, sorted, without spaces",
        r#"{"crv":"P-256","kty":"EC","x":"f83OJ3D2xF1B...","y":"x_FEzRu9m36H..."}"#,
    )),
    see: &[&KID, &JKT, &JWK, &X5T_S256],
    not: &[],
    cites: &[RFC_7638.at("3, 7"), RFC_9278.at("3")],
};

pub(super) const TERMS: &[&Term] =
    &[&ALG, &ENC, &ZIP, &TYP, &CTY, &KID, &JKU, &JWK_HEADER, &X509_HEADERS, &CRIT, &THUMBPRINT];
