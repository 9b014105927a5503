//! Ciphers of the content: AES-CBC with HMAC, and AES-GCM.

use super::{Advice, JweText};
use crate::content::sources::building_blocks::{SP_800_38D, WEB_CRYPTO};
use crate::content::sources::jose::{IANA_JOSE, RFC_7516, RFC_7518, RFC_8725};

pub(super) const TEXTS: &[JweText] = &[
    JweText {
        name: "A128CBC-HS256",
        advice: Advice::Fine,
        when: "Take A128CBC-HS256 when you do not know the receiver's library: every implementation of JWE has to have it.",
        not_when: "Leave A128CBC-HS256 when speed or size counts and both ends have GCM.",
        how: "Half of the key is for HMAC-SHA-256, half for AES in CBC mode. First the text is padded and encrypted, then header, vector and ciphertext are authenticated, and half of the result is the tag. The receiver checks the tag before it looks at the padding.",
        strength: "128 bits",
        quantum: "weakened on paper, as every cipher of 128 bits",
        registry: "Required",
        pitfalls: &[
            "The MAC key comes first and the cipher key second. Swapped, nothing decrypts.",
            "Reporting a wrong padding apart from a wrong tag is the oracle that this order was made to avoid.",
        ],
        cites: &[RFC_7518.at("5.2, 5.2.2, 5.2.3"), RFC_7516.at("11.5"), IANA_JOSE.whole()],
    },
    JweText {
        name: "A192CBC-HS384",
        advice: Advice::Fine,
        when: "Take A192CBC-HS384 when a profile of 192 bits does not allow GCM.",
        not_when: "Leave A192CBC-HS384 when you are free: its neighbours on either side are required of implementations, this one is not.",
        how: "24 bytes for HMAC-SHA-384 and 24 for AES, with a tag of 24 bytes, an odd size that makes it recognisable. Padding fills the last block of 16 bytes and adds a whole one when the text ends at a block.",
        strength: "192 bits",
        quantum: "holds",
        registry: "Optional",
        pitfalls: &[
            "As a direct key it needs 48 bytes, and generators offer 32 or 64.",
            "Browsers without AES of 192 bits can check the tag and not decrypt.",
        ],
        cites: &[RFC_7518.at("5.2.2, 5.2.4"), WEB_CRYPTO.whole()],
    },
    JweText {
        name: "A256CBC-HS512",
        advice: Advice::Fine,
        when: "Take A256CBC-HS512 when you cannot guarantee fresh vectors for GCM: a repeated one here gives away equal beginnings, and not the key.",
        not_when: "Leave A256CBC-HS512 when tokens are tiny: tag, vector and padding come to at least 49 bytes.",
        how: "64 bytes of key, half for HMAC-SHA-512 and half for AES-256. The vector of 16 bytes has to be unpredictable, not only unique. Two passes over the data make it slower than GCM on processors with AES instructions, and hardly so on others.",
        strength: "256 bits",
        quantum: "holds with a margin",
        registry: "Required",
        pitfalls: &[
            "A counter as vector invites attacks by whoever can choose the plaintext.",
            "The tag is the first 32 bytes of the HMAC. Comparing all 64 fails, comparing fewer than 32 weakens.",
        ],
        cites: &[RFC_7518.at("5.2.2, 5.2.5"), RFC_7516.at("11.1"), RFC_8725.at("3.2")],
    },
    JweText {
        name: "A128GCM",
        advice: Advice::Fine,
        when: "Take A128GCM when small devices decrypt and the key is new for each token, as with key agreement.",
        not_when: "Leave A128GCM when one key encrypts for months: count the tokens, or take a content key for each.",
        how: "AES in counter mode with a tag of 16 bytes over header and ciphertext, in one pass. The ciphertext is as long as the text. The vector has 12 bytes and must never occur twice under one key.",
        strength: "128 bits, with at most about two to the thirty-second random vectors under a key",
        quantum: "weakened on paper, by half the bits",
        registry: "Recommended",
        pitfalls: &[
            "Two texts under one vector: their difference is readable, and forgeries follow.",
            "The length of the ciphertext is that of the text, so it tells a short answer from a long one.",
        ],
        cites: &[RFC_7518.at("5.3, 8.4"), SP_800_38D.at("8.2, 8.3"), IANA_JOSE.whole()],
    },
    JweText {
        name: "A192GCM",
        advice: Advice::Fine,
        when: "Take A192GCM when somebody's list has exactly this name.",
        not_when: "Leave A192GCM when a browser has to read the token: support for the middle key size is not universal.",
        how: "Galois/Counter Mode with a key of 24 bytes. Everything else is as in the other two, vector and tag included; the number of rounds inside AES is twelve. A token under it is as long as under either neighbour.",
        strength: "192 bits of key; the tag stays at 128",
        quantum: "holds",
        registry: "Optional",
        pitfalls: &[
            "Falling back to 256 bits when the import fails produces tokens that the partner refuses.",
            "The larger key does not let you repeat a vector any more than the smaller.",
        ],
        cites: &[RFC_7518.at("5.3"), WEB_CRYPTO.whole(), SP_800_38D.at("5.2")],
    },
    JweText {
        name: "A256GCM",
        advice: Advice::Prefer,
        when: "Take A256GCM when nothing speaks against it: fast, compact, in every current library, and enough for decades.",
        not_when: "Leave A256GCM when one shared key encrypts more than some thousand million tokens: wrap a content key for each instead.",
        how: "One pass encrypts and authenticates; the protected header, as its base64url text, goes in as additional data, so that a changed header fails like a changed ciphertext. Processors have instructions for both halves of the work.",
        strength: "256 bits of key, a tag of 128",
        quantum: "holds",
        registry: "Recommended",
        pitfalls: &[
            "Ciphertext and tag are two parts in the compact form, while interfaces such as Web Cryptography hand out both in one piece: cut off the last 16 bytes.",
            "The additional data are the encoded header, not the JSON. Writing it out again changes a space and breaks all.",
        ],
        cites: &[RFC_7518.at("5.3, 8.4"), RFC_7516.at("5.1"), SP_800_38D.at("8.3"), RFC_8725.at("3.2")],
    },
];
