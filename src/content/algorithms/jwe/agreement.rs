//! Key agreement: ECDH-ES alone and with key wrapping.

use super::{Advice, JweText};
use crate::content::sources::building_blocks::{RFC_3394, RFC_7748};
use crate::content::sources::jose::{IANA_JOSE, RFC_7518, RFC_8037, RFC_8725};
use crate::content::sources::nist::SP_800_57;

pub(super) const TEXTS: &[JweText] = &[
    JweText {
        name: "ECDH-ES",
        advice: Advice::Prefer,
        when: "Take ECDH-ES when you encrypt to one recipient whose public key you have: small, quick, and a fresh key each time.",
        not_when: "Leave ECDH-ES when the same content goes to several recipients: the agreed secret is the content key, and each would need another.",
        how: "The sender makes a key pair for this token alone, agrees with the recipient's public key on a secret, and runs it through the Concat KDF of NIST together with the name of `enc`, the two parties' information and the length. The public half travels in the header as `epk`; the encrypted key is empty.",
        strength: "about 128 bits with P-256 or X25519, 192 with P-384, 224 with X448",
        quantum: "broken by a large quantum computer; recorded tokens can be read then",
        registry: "Recommended+",
        pitfalls: &[
            "Check that the sender's point lies on your curve. Libraries that did not gave private keys away.",
            "The algorithm that goes into the KDF is `enc` here and `alg` in the wrapped forms, which is the most frequent mistake in new implementations.",
        ],
        cites: &[
            RFC_7518.at("4.6, 4.6.2, C"),
            RFC_8037.at("3.2"),
            RFC_7748.at("6"),
            RFC_8725.at("2.5, 3.4"),
            SP_800_57.at("5.6.1"),
        ],
    },
    JweText {
        name: "ECDH-ES+A128KW",
        advice: Advice::Fine,
        when: "Take ECDH-ES+A128KW when several recipients get one content, and 128 bits are what their curves give anyway.",
        not_when: "Leave ECDH-ES+A128KW when there is one recipient: the wrapped key is some thirty or fifty characters that buy nothing.",
        how: "The agreement yields a key of 16 bytes, and that wraps a random content key with AES Key Wrap. In the JSON form each recipient has an entry with an `epk` and a wrapped key of its own, while the content is there once.",
        strength: "128 bits at most, from whichever of curve and wrapping is less",
        quantum: "broken at the agreement; the wrapping would hold",
        registry: "Recommended",
        pitfalls: &[
            "A content cipher of 256 bits behind it is still protected by 128.",
            "The plus sign in the name becomes a space in a query that is not escaped.",
        ],
        cites: &[RFC_7518.at("4.6, 4.6.2"), RFC_3394.at("2"), IANA_JOSE.whole()],
    },
    JweText {
        name: "ECDH-ES+A192KW",
        advice: Advice::Fine,
        when: "Take ECDH-ES+A192KW when keys on P-384 and a rule of 192 bits throughout meet.",
        not_when: "Leave ECDH-ES+A192KW when browsers are among the recipients, since AES of 192 bits is missing in some.",
        how: "As in the other wrapped forms: one key pair for the token, one agreement for each recipient, a derived key of 24 bytes, and the content key in AES Key Wrap. The name of this algorithm goes into the derivation, so that the three sizes never share a key.",
        strength: "up to 192 bits, given a curve to match",
        quantum: "broken at the curve",
        registry: "Optional",
        pitfalls: &[
            "With X25519 in front it has the strength of X25519, whatever the name suggests.",
            "Test with the other side's library: this size is the one that is left out.",
        ],
        cites: &[RFC_7518.at("4.6, 4.6.2"), SP_800_57.at("5.6.1")],
    },
    JweText {
        name: "ECDH-ES+A256KW",
        advice: Advice::Prefer,
        when: "Take ECDH-ES+A256KW when content is stored for several recipients, or when recipients' keys change and content must not be encrypted anew.",
        not_when: "Leave ECDH-ES+A256KW when tokens are small and many: plain agreement is shorter by the wrapped key.",
        how: "A random content key is wrapped with 32 derived bytes. That takes it apart from the agreement: you can add a recipient later by wrapping the same content key once more, without touching the ciphertext, and let a key service do the agreement.",
        strength: "that of the curve, since the wrapping is never the weaker",
        quantum: "broken where the curve is; wrap for a post-quantum algorithm later without new content",
        registry: "Recommended",
        pitfalls: &[
            "Every recipient knows the content key, so each can change what the others read. Sign inside.",
            "An `epk` is on the curve of the recipient's key, so recipients on two curves need one each.",
        ],
        cites: &[RFC_7518.at("4.6, 4.6.2"), RFC_8037.at("3.2"), RFC_3394.at("2"), RFC_8725.at("3.2")],
    },
];
