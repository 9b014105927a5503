//! Extensions: parameters that came after the first standards.

use super::HeaderText;
use crate::content::sources::building_blocks::{OPENID_FEDERATION, RFC_8225, RFC_8555};
use crate::content::sources::jose::{RFC_7515, RFC_7519, RFC_7797};

pub(super) const TEXTS: &[HeaderText] = &[
    HeaderText {
        name: "b64",
        answer: "`b64` with the value `false` means that the payload was signed as it stands, without base64url. A JWT must not use it.",
        holds: "A boolean. It is for large or detached content, such as the body of an HTTP message, which would otherwise grow by a third and be copied.",
        check: "If it is false, it must also be listed in [[header:crit]], and your code must build the signing input from the raw payload. Without that entry refuse: a verifier that overlooks the parameter checks other bytes than the signer meant. In a token with claims refuse it in any case.",
        example: r#"{"alg":"ES256","b64":false,"crit":["b64"]}"#,
        mistakes: &[
            "Sending a payload with a dot in the compact form, where the dot ends the part.",
            "Hashing the text after a server changed its line ends.",
            "Using different values in two signatures over the same payload.",
        ],
        rules: &["b64-in-jwt", "b64-not-critical"],
        see: &["crit", "cty"],
        cites: &[RFC_7797.at("3, 5.2, 6, 7"), RFC_7515.at("4.1.11")],
    },
    HeaderText {
        name: "ppt",
        answer: "`ppt` names the extension of a PASSporT, a token that vouches for who is calling by telephone. It decides which claims must be there.",
        holds: "A short registered name. `shaken` is the one that most calls carry, and it requires an attestation level and an origin identifier in the payload; others are for diversion or the caller's name.",
        check: "A telephone service that gets an extension it does not support must not take the token for a plain one. If it is known, require what it asks for, then verify with the certificate behind [[header:x5u]], which in this field is allowed because the certificates hang from roots of the telephone system.",
        example: r#"{"alg":"ES256","typ":"passport","ppt":"shaken","x5u":"https://cert.example.org/passport.cer"}"#,
        mistakes: &[
            "Applying rules for web tokens and refusing `x5u`, or the other way round.",
            "Showing a caller as verified on the lowest attestation level.",
            "Setting other parameters or their order: verifiers rebuild the header from the call.",
        ],
        rules: &["header-url"],
        see: &["x5u", "typ"],
        cites: &[RFC_8225.at("8, 8.1"), RFC_7519.at("5")],
    },
    HeaderText {
        name: "url",
        answer: "`url` ties a signed request to the address it was sent to. In ACME, the protocol by which certificates are ordered, each request has it.",
        holds: "The full address of the resource, as the server gave it out. The client signs it, so that an intermediary cannot take the body to another resource.",
        check: "The server compares it with the address at which the request arrived, character for character, and answers with an error of the type `unauthorized` on a difference. Behind a proxy, that is the address that clients see. Outside such protocols the parameter means nothing to you.",
        example: r#"{"alg":"ES256","kid":"https://example.com/acme/acct/1","nonce":"6S8IqOGY7eL2lsGoTZYifg","url":"https://example.com/acme/new-order"}"#,
        mistakes: &[
            "Treating it as a place to fetch from; it is a statement, not an invitation.",
            "Comparing paths alone where one server has several names.",
            "Leaving it outside the protected header, where anybody can change it.",
        ],
        rules: &["header-url", "alg-unprotected"],
        see: &["nonce", "jwk", "kid"],
        cites: &[RFC_8555.at("6.2, 6.4, 6.4.1")],
    },
    HeaderText {
        name: "nonce",
        answer: "`nonce` in a header proves that the request is new: the server gave the value out, and it takes it back once.",
        holds: "In ACME, a base64url text from the `Replay-Nonce` field of an earlier response. Access tokens that Microsoft issues for its own APIs have a parameter of the same name, with a purpose of their own: they cannot be verified by others, and need not be.",
        check: "The server looks the value up among those that it gave out and has not taken back, removes it, and otherwise answers `badNonce` with a fresh one, upon which the client tries again. Its shape is checked first: only letters of base64url.",
        example: r#"{"alg":"ES256","jwk":{"kty":"EC","crv":"P-256","x":"...","y":"..."},"nonce":"oFvnlFP1wIhRlYS2jTaXbA","url":"https://example.com/acme/new-acct"}"#,
        mistakes: &[
            "Confusing it with the claim [[claim:nonce]] of ID tokens, which a client draws.",
            "Trying for days to verify a Microsoft Graph token that has this parameter: that API is its audience, not you.",
            "Accepting a value from another server's store.",
        ],
        rules: &["entra-nonce"],
        see: &["url", "jwk"],
        cites: &[RFC_8555.at("6.5, 6.5.1, 6.5.2")],
    },
    HeaderText {
        name: "trust_chain",
        answer: "`trust_chain` brings statements that lead from the sender up to a trust anchor of OpenID Federation. It saves you fetching them; verifying them it does not save.",
        holds: "An array of signed statements, each a JWT: the sender's about itself, then each superior's about the one below. Whoever sends the token collected them.",
        check: "Verify each signature with keys that the next statement names, up to an anchor whose keys you configured. Check times, constraints and policies on the way. If the chain ends anywhere else, it is paper. You may also ignore the parameter and collect the statements yourself.",
        example: r#"{"alg":"ES256","typ":"entity-statement+jwt","kid":"k1","trust_chain":["eyJ...","eyJ...","eyJ..."]}"#,
        mistakes: &[
            "Starting at the sender's end and stopping when the first signature is good: that one was made with the sender's own key.",
            "Keeping the result longer than the shortest lifetime in the chain.",
            "Allowing chains of any length.",
        ],
        rules: &["self-carried-key"],
        see: &["jwk", "x5c", "kid"],
        cites: &[OPENID_FEDERATION.at("4.3")],
    },
];
