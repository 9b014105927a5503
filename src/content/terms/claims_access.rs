//! Claims about access: what the bearer may do, for whom, with which key, and whether it still counts.

use super::claims::{AUD, CLAIMS_SET, EXP, JTI, SUB};
use super::claims_login::{AT_HASH, AZP};
use super::formats_headers::{JWK_HEADER, THUMBPRINT, X509_HEADERS};
use super::formats_parts::BASE64URL;
use super::{Area, Term};
use crate::content::sources::jose::{IANA_JWT, RFC_7800, RFC_9901};
use crate::content::sources::oauth::{RFC_8693, RFC_8705, RFC_9068, RFC_9449, STATUS_LIST};

/// scope.
pub static SCOPE: Term = Term {
    id: "scope",
    names: &["scope"],
    area: Area::Claims,
    short: "[[claim:scope]] holds permissions as one string of names with spaces between them, limited to what the \
            user agreed to.",
    long: &[],
    example: None,
    see: &[&ROLES, &CLIENT_ID, &AUD],
    not: &[(&ROLES, "scopes limit what the client may do, roles say what the user may do; you need both.")],
    cites: &[RFC_8693.at("4.2"), RFC_9068.at("2.2.3")],
};

/// client_id.
pub static CLIENT_ID: Term = Term {
    id: "client-id",
    names: &["client_id"],
    area: Area::Claims,
    short: "[[claim:client_id]] names the OAuth client that asked for the token; it is not the user.",
    long: &[],
    example: None,
    see: &[&AZP, &SUB, &SCOPE],
    not: &[],
    cites: &[RFC_8693.at("4.3"), RFC_9068.at("2.2")],
};

/// roles, groups, entitlements.
pub static ROLES: Term = Term {
    id: "roles-groups-entitlements",
    names: &["roles, groups, entitlements"],
    area: Area::Claims,
    short: "[[claim:roles]], [[claim:groups]], [[claim:entitlements]]: what a user may do, as the issuer knew it when \
            it made the token.",
    long: &[],
    example: None,
    see: &[&SCOPE, &SUB, &EXP],
    not: &[],
    cites: &[RFC_9068.at("2.2.3.1")],
};

/// act, may_act.
pub static ACT: Term = Term {
    id: "act",
    names: &["act, may_act"],
    area: Area::Claims,
    short: "[[claim:act]] names who acts on behalf of the subject; [[claim:may_act]] names who would be allowed to.",
    long: &[
        "When a service calls the next one for a user, you want both names in the log: whose data it is, and who \
         touched it. [[claim:sub]] stays the user, and [[claim:act]] names the service that acts. That is delegation. \
         A token that simply says it is the user, without the claim, is impersonation; nobody can tell the two apart \
         afterwards.",
        "The object may hold another [[claim:act]], and so on: the outermost is who acts now, the inner ones are the \
         history. Decide by the subject and the outermost actor only. The inner names are for the log, because nobody \
         who acts now answers for them.",
        "[[claim:may_act]] goes the other way. It stands in the token that is handed in for exchange, and says who \
         may be the actor. The server that exchanges tokens checks it; a resource server does not need it. Claims \
         such as [[claim:exp]] or [[claim:nbf]] inside either object mean nothing: they are about the actor's \
         identity alone.",
    ],
    example: Some((
        "the billing service acts for the user, and got the call through the gateway",
        r#"{
  "sub": "u-17",
  "aud": "https://ledger.demo.invalid/",
  "act": {
    "sub": "https://billing.demo.invalid/",
    "act": {"sub": "https://gateway.demo.invalid/"}
  }
}"#,
    )),
    see: &[&SUB, &AUD, &CLIENT_ID],
    not: &[],
    cites: &[RFC_8693.at("1.1, 4.1, 4.4")],
};

/// cnf.
pub static CNF: Term = Term {
    id: "cnf",
    names: &["cnf", "Confirmation"],
    area: Area::Claims,
    short: "[[claim:cnf]] names the key that the presenter must prove to hold; without that proof the token is \
            useless to them.",
    long: &[
        "An ordinary token is like cash: who has it may spend it. With [[claim:cnf]] it is like a cheque to a name. \
         The issuer writes in which key the rightful holder has, and a server accepts the token only together with a \
         proof of that key: a DPoP proof, or the client certificate of the TLS connection.",
        "The claim protects nobody by being there. A server that verifies the token and ignores [[claim:cnf]] treats \
         it as cash again, and a thief uses it as before. So if the claim is there, the check is mandatory; and if \
         you issue such tokens, refuse those without it, or the thief uses another kind.",
        "The member inside says what to compare: [[term:jkt]] is the [[term:jwk-thumbprint|thumbprint]] of a DPoP \
         key, [[term:x5t-s256|x5t#S256]] the hash of a certificate, `jwk` the public key itself. Only a public key \
         belongs there; [[rule:confirmation-key-private]] tells when it is not, [[rule:confirmation-malformed]] when \
         the value binds the token to no key at all.",
    ],
    example: Some((
        "bound to a DPoP key, and to a client certificate; the values are those of the examples in the standards",
        r#"{"sub":"u-17","cnf":{"jkt":"0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I"}}
{"sub":"u-17","cnf":{"x5t#S256":"bwcK0esc3ACC3DB2Y5_lESsXE8o9ltc05O89jdN-dg2"}}"#,
    )),
    see: &[&JKT, &X5T_S256, &HTM_HTU_ATH, &JWK_HEADER],
    not: &[],
    cites: &[RFC_7800.at("3.1"), RFC_9449.at("6"), RFC_8705.at("3.1")],
};

/// jkt.
pub static JKT: Term = Term {
    id: "jkt",
    names: &["jkt"],
    area: Area::Claims,
    short: "A member of [[claim:cnf]]: the SHA-256 thumbprint of the public key with which DPoP proofs must be \
            signed.",
    long: &[],
    example: None,
    see: &[&CNF, &THUMBPRINT, &HTM_HTU_ATH],
    not: &[],
    cites: &[RFC_9449.at("6.1")],
};

/// x5t#S256 (in cnf).
pub static X5T_S256: Term = Term {
    id: "x5t-s256",
    names: &["x5t#S256 (in cnf)"],
    area: Area::Claims,
    short: "A member of [[claim:cnf]]: the SHA-256 hash of the client certificate that the TLS connection must use.",
    long: &[],
    example: None,
    see: &[&CNF, &JKT, &X509_HEADERS],
    not: &[(&X509_HEADERS, "the header parameter of that name points to the certificate of the signer.")],
    cites: &[RFC_8705.at("3.1")],
};

/// htm, htu, ath.
pub static HTM_HTU_ATH: Term = Term {
    id: "htm-htu-ath",
    names: &["htm, htu, ath"],
    area: Area::Claims,
    short: "[[claim:htm]], [[claim:htu]], [[claim:ath]]: method, address and access-token hash that a DPoP proof is \
            for.",
    long: &[
        "A DPoP proof is a small token that the client signs anew for each request. These three claims say for which \
         one: the HTTP method, the address without query and fragment, and the SHA-256 hash of the access token sent \
         along. With the [[claim:jti]] and the time of issue they make a copied proof worthless elsewhere.",
        "The server compares all of them. The method is compared exactly, in capitals. The address is compared after \
         the usual normalising of a URI, and behind a proxy this is where it fails: the client signed `https` and the \
         public host name, while your code sees `http` and an inner one. Compare with the public address.",
        "[[claim:ath]] is the whole hash, 43 characters, not the half that [[term:at-hash|at_hash]] holds. It is \
         required when an access token goes with the proof, and absent when the proof goes to the token endpoint. \
         Allow the clock a little, and keep each [[claim:jti]] as long as you accept its proof \
         ([[rule:proof-without-key-pair]] looks at the other half: the key).",
    ],
    example: Some((
        "the payload of a proof for one request",
        r#"{
  "jti": "e1j3V_bKic8-LAEB",
  "htm": "GET",
  "htu": "https://api.demo.invalid/orders",
  "iat": 1795000000,
  "ath": "fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo"
}"#,
    )),
    see: &[&JKT, &CNF, &JTI, &AT_HASH],
    not: &[],
    cites: &[RFC_9449.at("4.2, 4.3")],
};

/// status, status_list.
pub static STATUS: Term = Term {
    id: "status",
    names: &["status, status_list"],
    area: Area::Claims,
    short: "[[claim:status]] points to a place in a published list that tells whether the token was revoked; \
            [[claim:status_list]] is that list.",
    long: &[],
    example: None,
    see: &[&JTI, &EXP, &SD_DIGESTS],
    not: &[],
    cites: &[IANA_JWT.whole(), STATUS_LIST.whole()],
};

/// _sd, _sd_alg, sd_hash.
pub static SD_DIGESTS: Term = Term {
    id: "sd-digests",
    names: &["_sd, _sd_alg, sd_hash"],
    area: Area::Claims,
    short: "[[claim:_sd]] holds digests in place of hidden claims, [[claim:_sd_alg]] their hash, [[claim:sd_hash]] \
            the hash of what is shown.",
    long: &[
        "In a token with selective disclosure the issuer signs digests instead of claims. To each belongs a \
         disclosure: a text with a random salt, the name and the value. The holder sends along the disclosures they \
         want to show, and the verifier hashes each and finds its digest in [[claim:_sd]]. What is not sent stays \
         hidden, because the salt makes guessing hopeless.",
        "[[claim:_sd_alg]] names the hash, SHA-256 if it is absent. [[claim:sd_hash]] stands in another token, the \
         key-binding one that the holder signs: it covers the issued token and the disclosures shown, so that nobody \
         adds or removes one on the way.",
        "A verifier refuses a disclosure that matches no digest ([[rule:sd-disclosure-unused]]), a digest that occurs \
         twice ([[rule:sd-digest-twice]]) and a disclosed name that is already there ([[rule:sd-name-taken]]). Some \
         claims must not be hidden at all: a token whose [[claim:exp]] is left out by its holder would never end \
         ([[rule:sd-critical-claim]]).",
    ],
    example: Some((
        "a disclosure as text, and the payload that carries its digest",
        r#"["2GLC42sKQveCfGfryNRN9w", "given_name", "John"]

{"iss":"https://demo.invalid","_sd_alg":"sha-256","_sd":["jsu9yVulwQQlhFlM_3JlzMaSFzglhQG0DpfayQwLUK4"]}"#,
    )),
    see: &[&CNF, &BASE64URL, &CLAIMS_SET],
    not: &[],
    cites: &[RFC_9901.at("4.1.1, 4.2.4, 4.3.1")],
};

pub(super) const TERMS: &[&Term] =
    &[&SCOPE, &CLIENT_ID, &ROLES, &ACT, &CNF, &JKT, &X5T_S256, &HTM_HTU_ATH, &STATUS, &SD_DIGESTS];
