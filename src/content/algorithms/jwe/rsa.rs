//! RSA: the old padding, and OAEP with four hashes.

use super::{Advice, JweText};
use crate::content::sources::building_blocks::WEB_CRYPTO;
use crate::content::sources::ietf::RFC_8017;
use crate::content::sources::jose::{DEPRECATE_NONE, IANA_JOSE, RFC_7516, RFC_7518, RFC_8725};
use crate::content::sources::nist::SP_800_57;
use crate::content::sources::security::ASVS;

pub(super) const TEXTS: &[JweText] = &[
    JweText {
        name: "RSA1_5",
        advice: Advice::Never,
        when: "Take RSA1_5 when old ciphertexts have to be read once more, offline, in order to encrypt them anew.",
        not_when: "Leave RSA1_5 when anybody can send you tokens: how you react to a wrong padding decrypts others' tokens.",
        how: "The content key is padded with random bytes that are not zero and encrypted with the recipient's public key. The recipient sees whether what comes out has the right shape, and that is the trouble: whoever can ask often enough, by sending changed ciphertexts, narrows the key down to a single one. Bleichenbacher showed that in 1998.",
        strength: "that of the modulus, and in practice that of the least careful error message",
        quantum: "broken, like every RSA",
        registry: "Recommended-",
        pitfalls: &[
            "A recipient must go on with a random content key when the padding is wrong, and fail only at the tag, in the same time.",
            "A list of allowed algorithms made by copying everything that the library has contains it.",
        ],
        cites: &[
            RFC_7518.at("4.2, 8.3"),
            RFC_7516.at("11.5"),
            RFC_8725.at("3.2"),
            DEPRECATE_NONE.whole(),
            ASVS.at("Appendix C"),
        ],
    },
    JweText {
        name: "RSA-OAEP",
        advice: Advice::Fine,
        when: "Take RSA-OAEP when the recipient's gateway, card or key store knows OAEP with its default hash only.",
        not_when: "Leave RSA-OAEP when a scanner or a rule book counts every SHA-1, because this name means exactly that.",
        how: "The content key goes into a block that is masked with SHA-1 in two rounds and then encrypted with the public key. A changed block comes out as noise. SHA-1's broken collisions do not matter here, as nobody gains from two inputs with one hash.",
        strength: "about 112 bits with 2048 bits of modulus, about 128 with 3072",
        quantum: "broken by a large quantum computer; what is recorded today can be read then",
        registry: "Recommended+",
        pitfalls: &[
            "The hash of the label and that of the mask are set apart in Java, and its name `OAEPWithSHA-256AndMGF1Padding` masks with SHA-1: neither JOSE algorithm fits.",
            "Everybody who has the public key can encrypt: no sender is proved.",
        ],
        cites: &[RFC_7518.at("4.3"), RFC_8017.at("7.1, B.1"), SP_800_57.at("5.6.1"), IANA_JOSE.whole()],
    },
    JweText {
        name: "RSA-OAEP-256",
        advice: Advice::Fine,
        when: "Take RSA-OAEP-256 when the recipient has an RSA key and you may choose the padding: it is the best of that family.",
        not_when: "Leave RSA-OAEP-256 when size counts: the encrypted key alone has 342 characters, where an agreement needs a point of 43.",
        how: "As OAEP always does, with SHA-256 for the label and for the mask. The padding takes 66 bytes of the block, so even a modulus of 2048 bits has room for the largest content key.",
        strength: "about 112 bits at 2048 bits, about 128 at 3072",
        quantum: "broken; choose it for what may be public in fifteen years",
        registry: "Optional",
        pitfalls: &[
            "Cloud key services offer it under names of their own, and some leave the mask at SHA-1: decrypt a test vector before you go live.",
            "The private key that also signs tokens is one leak for two uses: keep a key for each.",
        ],
        cites: &[RFC_7518.at("4.3, 8.2"), RFC_8017.at("7.1"), RFC_8725.at("3.2"), SP_800_57.at("5.2, 5.6.1")],
    },
    JweText {
        name: "RSA-OAEP-384",
        advice: Advice::Fine,
        when: "Take RSA-OAEP-384 when a profile orders SHA-384 for everything and the keys are of 3072 bits or more.",
        not_when: "Leave RSA-OAEP-384 when the other side runs a library of the first RFCs: the name came later, by way of Web Cryptography.",
        how: "The same padding with a longer hash, which takes 98 bytes of the block. The registry has it because browsers do; RFC 7518 does not describe it. Strength comes from the modulus all the same.",
        strength: "that of the modulus: about 128 bits with 3072",
        quantum: "broken as its siblings are",
        registry: "Optional",
        pitfalls: &[
            "A modulus of 2048 bits leaves 158 bytes, enough for every content key of JOSE; code that assumes 190 is from the SHA-256 form.",
            "Receivers that list algorithms by hand forgot it more often than not: ask before you send.",
        ],
        cites: &[IANA_JOSE.whole(), WEB_CRYPTO.whole(), RFC_8017.at("7.1")],
    },
    JweText {
        name: "RSA-OAEP-512",
        advice: Advice::Fine,
        when: "Take RSA-OAEP-512 when both ends are on Web Cryptography and one hash for all purposes is the house rule.",
        not_when: "Leave RSA-OAEP-512 when you want more security than with SHA-256: a longer hash around the same modulus gives none.",
        how: "OAEP with SHA-512 for label and mask. The overhead is 130 bytes, so a key of 2048 bits carries 126, still more than the 64 that the largest content key needs.",
        strength: "that of the modulus and no more",
        quantum: "broken: the hash is not where the attack is",
        registry: "Optional",
        pitfalls: &[
            "A key of 1024 bits, forbidden anyway, has no room at all for this padding, which shows as an odd error about lengths.",
            "Hardware modules often stop at SHA-256 for OAEP.",
        ],
        cites: &[IANA_JOSE.whole(), WEB_CRYPTO.whole(), RFC_8017.at("7.1.1")],
    },
];
