//! The tools that judge: validator, OAuth responses.

use super::about::{About, Example, Field};
use crate::content::sources::jose::{RFC_7519, RFC_8725};
use crate::content::sources::oauth::{RFC_6749, RFC_9700, RFC_10017};
use crate::content::sources::openid::OIDC_CORE;

/// Their texts.
pub(super) static ALL: &[About] = &[VALIDATOR, OAUTH];

const VALIDATOR: About = About {
    path: "/validator",
    description: "State what you expect of a JWT, give the key, and see each check pass or fail with the section of the standard it rests on.",
    answer: "State the issuer, the audience and the algorithms that you accept, add the key, and each check is answered by itself. What you leave empty is not checked, and the verdict says so instead of letting it pass in silence.",
    parts: &[
        (
            "The five that nearly everybody needs",
            &[
                "**Algorithms**: the list you accept, never the one the token names. **Issuer**: compared letter by letter; [[fact:iss-compared-exactly]] **Audience**: you must be in it; [[fact:aud-missing-refused]] **Type**: so that a logout token is never taken for a login. **Time**: with a leeway of seconds, not hours.",
            ],
        ),
        (
            "From the panel to your code",
            &[
                "The same expectations can be written for the library you use: open the export below the fields, choose it, and take the lines. Two services that state the same policy then refuse the same tokens, whatever language they are written in.",
                "Keep the policy as JSON beside your tests and load it here when a token is refused in production: what you see is then what the service saw.",
            ],
        ),
        (
            "Kinds of tokens",
            &[
                "A token's kind decides what must be in it. Say that you take it for an access token by [[src:RFC 9068]], an ID token, a logout token or a [[term:dpop|DPoP proof]], and the demands of that document are checked in addition to yours.",
            ],
        ),
    ],
    examples: &[],
    questions: &[
        (
            "What is the difference between verified and accepted?",
            "Verified means that the signature holds under the key you gave. Accepted means that, and that the token meets all you expect. The first without the second is a genuine token that was made for somebody else.",
        ),
        (
            "Which key do I need?",
            "The issuer's public key, as PEM, certificate or [[term:jwks]], or the shared secret of an `HS256` token. Never the private key; [[rule:private-key-verify]] tells you when you hold one.",
        ),
        (
            "Does it ask the issuer whether the token was revoked?",
            "No. Nothing is sent anywhere, so a token that was taken back looks the same as before. That question goes to [[term:introspection]] or a [[term:token-status-list]].",
        ),
    ],
    related: &[
        ("/debugger", "JWT debugger"),
        ("/pitfalls/no-aud", "An audience that nobody compares"),
        ("/pitfalls/alg-from-header", "The algorithm from the header"),
    ],
    cites: &[RFC_7519.at("4.1, 7.2"), RFC_8725.at("3.1, 3.8, 3.9, 3.11")],
};

const OAUTH: About = About {
    path: "/oauth-inspector",
    description: "Paste the address you were redirected to, or a token response: the tokens in it are found, decoded and checked against the request.",
    answer: "Paste the whole address that the provider redirected to, or the JSON that its token endpoint answered. Every token in it is found and read, and with the values of your request beside it, each is checked against what was asked for.",
    parts: &[
        (
            "What belongs to what",
            &[
                "An [[term:id-token]] is for the application: it carries your [[claim:nonce]] back, and binds the other values by short hashes. [[claim:at_hash]] belongs to the access token, `c_hash` to the code. Put these into **What came with it?**, and each hash is computed and compared.",
                "An [[term:access-token]] is for the API. Many are no JWT at all, and then there is nothing here to read: for the application it is a string to pass on, whatever it looks like.",
            ],
        ),
        (
            "What a redirect gives away",
            &[
                "A token behind the `#` of an address stays out of the request, but not out of the browser's history, nor away from the scripts of the page it arrives at. That is why today's advice is the [[term:authorization-code-flow]] with [[term:pkce]], where the address has only a code that is of no use alone.",
                "When somebody opens this site with such a fragment, the token is taken out of the address at once.",
            ],
        ),
    ],
    examples: &[Example {
        field: Field::Token,
        words: "Put this redirect into the field above",
        label: "An address with an ID token in its fragment",
        text: include_str!("example/redirect.txt"),
    }],
    questions: &[
        (
            "Can I paste an authorization code?",
            "It can be pasted, and used for its hash. It cannot be decoded: a code is a ticket for the provider, without a meaning of its own.",
        ),
        (
            "Why is my access token not found?",
            "It is opaque, or encrypted for the API by the provider. Ask the provider's introspection endpoint about the first; the second is nobody's to read but the API's.",
        ),
        (
            "Which token do I send to my API?",
            "The access token. [[page:/pitfalls/id-as-access|An ID token in its place]] is a frequent mistake with real consequences.",
        ),
    ],
    related: &[
        ("/compare/access-refresh-id", "Access, refresh and ID tokens"),
        ("/validator", "JWT validator"),
        ("/pitfalls/url-tokens", "Tokens in addresses"),
    ],
    cites: &[
        RFC_6749.at("4.1.2, 4.2.2, 5.1"),
        RFC_9700.at("2.1"),
        RFC_10017.whole(),
        OIDC_CORE.at("3.1.3.7, 3.2.2.11, 3.3.2.11"),
    ],
};
