//! Five questions that lead to a signature algorithm, with the reasons. It is advice of ours, on facts that are cited.

/// A question that is answered with yes or no.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// The id for scripts.
    pub id: &'static str,
    /// The question.
    pub text: &'static str,
    /// What it is about, in a sentence.
    pub why: &'static str,
}

/// All questions, in the order in which they are asked.
pub const QUESTIONS: [Question; 5] = [
    Question {
        id: "others",
        text: "Does anybody but the signer verify the tokens?",
        why: "With a shared secret, whoever verifies can also sign.",
    },
    Question {
        id: "rules",
        text: "Do you have to keep to FIPS or to a regulated profile?",
        why: "Such rules have lists of algorithms, and often of modules.",
    },
    Question {
        id: "quantum",
        text: "Must a signature of today still convince in many years, when quantum computers may exist?",
        why: "Tokens live for minutes; signed records may live for decades.",
    },
    Question {
        id: "everywhere",
        text: "Must every gateway and every old library accept them?",
        why: "What is not implemented on the other side is not verified there.",
    },
    Question {
        id: "control",
        text: "Do you run every verifier yourself?",
        why: "Then you decide what they implement.",
    },
];

/// The answers, in the order of [`QUESTIONS`]; nothing where none is given yet.
pub type Answers = [Option<bool>; 5];

/// What comes of the answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Advice {
    /// The algorithm; the value of `alg`.
    pub alg: &'static str,
    /// The key to make.
    pub key: &'static str,
    /// Why.
    pub reasons: &'static [&'static str],
    /// Where that is written.
    pub sources: &'static str,
}

const HS256: Advice = Advice {
    alg: "HS256",
    key: "a random secret of 32 bytes",
    reasons: &[
        "Signer and verifier are one, so nobody needs a public key.",
        "It is the fastest algorithm and has a short signature, 32 bytes.",
        "The secret must be random: a password can be found by guessing.",
    ],
    sources: "RFC 7518 3.2, RFC 8725 3.5",
};

const REGULATED: Advice = Advice {
    alg: "ES256",
    key: "a key on P-256",
    reasons: &[
        "ECDSA on P-256 is in FIPS 186-5. Look whether your profile asks for ES384 or PS256 instead.",
        "The algorithm alone is not enough: the module that computes it is what gets certified.",
    ],
    sources: "FIPS 186-5, RFC 7518 3.4",
};

const QUANTUM: Advice = Advice {
    alg: "ML-DSA-65",
    key: "an ML-DSA-65 key",
    reasons: &[
        "No attack with a quantum computer on it is known; RSA and elliptic curves fall to one.",
        "The signature alone is 3309 bytes: send the token in a body, it fits into no cookie.",
        "Few libraries have it so far, so both sides must be yours or agreed on.",
    ],
    sources: "FIPS 204, RFC 9964",
};

const EVERYWHERE: Advice = Advice {
    alg: "ES256",
    key: "a key on P-256",
    reasons: &[
        "Nearly every library has it, and its signature is 64 bytes where one of RSA has 256 and more.",
        "Where the other side cannot do elliptic curves, take RS256 with a key of 3072 bits.",
    ],
    sources: "RFC 7518 3.1, RFC 7518 3.4",
};

const CONTROL: Advice = Advice {
    alg: "Ed25519",
    key: "a key on Ed25519",
    reasons: &[
        "It signs without a random number, so a weak generator cannot give the key away.",
        "Signature and key are short, 64 and 32 bytes, and the name says which curve it is.",
        "Where a library only knows the older name EdDSA, update it or take ES256.",
    ],
    sources: "RFC 8032 5.1, RFC 9864 2.2",
};

const OTHERWISE: Advice = Advice {
    alg: "ES256",
    key: "a key on P-256",
    reasons: &[
        "Verifiers that are not yours are the least risk with what nearly everybody implements.",
        "Let your key set offer an Ed25519 key as well once those who verify have told you that they can use it.",
    ],
    sources: "RFC 7518 3.1, RFC 7518 3.4",
};

/// The questions that count after these answers: those up to the one that decides.
pub fn asked(answers: &Answers) -> usize {
    let [others, rules, quantum, everywhere, _] = answers;
    let goes_on = [*others == Some(true), *rules == Some(false), *quantum == Some(false), *everywhere == Some(false)];
    let first = goes_on.iter().position(|goes_on| !goes_on).unwrap_or(goes_on.len());
    first + 1
}

/// The advice; nothing until a question decides.
pub fn advise(answers: &Answers) -> Option<Advice> {
    let advice = match *answers {
        [Some(false), ..] => HS256,
        [Some(true), Some(true), ..] => REGULATED,
        [Some(true), Some(false), Some(true), ..] => QUANTUM,
        [Some(true), Some(false), Some(false), Some(true), _] => EVERYWHERE,
        [Some(true), Some(false), Some(false), Some(false), Some(true)] => CONTROL,
        [Some(true), Some(false), Some(false), Some(false), Some(false)] => OTHERWISE,
        _ => return None,
    };
    Some(advice)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::jose::alg::facts;

    #[test]
    fn the_first_question_that_decides_ends_it() {
        let (yes, no) = (Some(true), Some(false));
        let cases = [
            ([None; 5], None, 1),
            ([no, None, None, None, None], Some("HS256"), 1),
            ([no, yes, yes, yes, yes], Some("HS256"), 1),
            ([yes, None, yes, None, None], None, 2),
            ([yes, yes, None, None, None], Some("ES256"), 2),
            ([yes, no, yes, None, None], Some("ML-DSA-65"), 3),
            ([yes, no, no, yes, None], Some("ES256"), 4),
            ([yes, no, no, no, None], None, 5),
            ([yes, no, no, no, yes], Some("Ed25519"), 5),
            ([yes, no, no, no, no], Some("ES256"), 5),
        ];
        for (answers, expected, count) in cases {
            assert_eq!(advise(&answers).map(|advice| advice.alg), expected, "{answers:?}");
            assert_eq!(asked(&answers), count, "{answers:?}");
        }
    }

    #[test]
    fn the_bytes_that_are_told_are_those_of_the_table() {
        let bytes = |alg: &str| facts::find(alg).and_then(|facts| facts.signature_bytes);
        assert_eq!(bytes(HS256.alg), Some(32));
        assert_eq!(bytes(QUANTUM.alg), Some(3309));
        assert_eq!(bytes(EVERYWHERE.alg), Some(64));
        assert_eq!(bytes(CONTROL.alg), Some(64));
    }
}
