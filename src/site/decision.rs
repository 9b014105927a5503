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
        text: "Does anybody but the signer verify?",
        why: "Whoever can check with a shared secret can also sign with it.",
    },
    Question {
        id: "everywhere",
        text: "Do gateways and libraries verify that you have never heard of?",
        why: "What is not implemented on the other side is not verified there.",
    },
    Question {
        id: "control",
        text: "Do you control everything that verifies?",
        why: "Then you decide what it implements.",
    },
    Question {
        id: "quantum",
        text: "Must a signature of today be believed in ten or twenty years?",
        why: "A token lives for minutes; a signed record may live for decades, and quantum computers may exist by then.",
    },
    Question {
        id: "rules",
        text: "Does a rule book apply, such as FIPS or a profile of your industry?",
        why: "It has a list of algorithms, and stands above every advice here.",
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

/// The places of the questions that are asked after these answers, in order.
pub fn asked(answers: &Answers) -> Vec<usize> {
    let [others, everywhere, control, quantum, _] = *answers;
    let mut out = vec![0];
    if others != Some(true) {
        return out;
    }
    out.push(1);
    // Who must please everybody controls nobody.
    let settled = match everywhere {
        Some(false) => {
            out.push(2);
            control.is_some()
        }
        given => given.is_some(),
    };
    if settled {
        out.push(3);
        out.extend(quantum.map(|_| 4));
    }
    out
}

/// The advice; nothing until everything is answered that has to be asked.
pub fn advise(answers: &Answers) -> Option<Advice> {
    let [others, everywhere, control, quantum, rules] = *answers;
    if asked(answers).iter().any(|at| answers.get(*at).copied().flatten().is_none()) {
        return None;
    }
    let is = |answer: Option<bool>| answer == Some(true);
    Some(if !is(others) {
        HS256
    } else if is(rules) {
        REGULATED
    } else if is(quantum) {
        QUANTUM
    } else if is(everywhere) {
        EVERYWHERE
    } else if is(control) {
        CONTROL
    } else {
        OTHERWISE
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::jose::alg::facts;

    #[test]
    fn answers_lead_to_the_next_question_or_to_the_advice() {
        let (yes, no) = (Some(true), Some(false));
        let cases: [(Answers, Option<&str>, &[usize]); 10] = [
            ([None; 5], None, &[0]),
            ([no, None, None, None, None], Some("HS256"), &[0]),
            ([no, yes, yes, yes, yes], Some("HS256"), &[0]),
            ([yes, None, yes, None, None], None, &[0, 1]),
            ([yes, yes, None, None, None], None, &[0, 1, 3]),
            ([yes, no, yes, no, None], None, &[0, 1, 2, 3, 4]),
            ([yes, no, yes, no, no], Some("Ed25519"), &[0, 1, 2, 3, 4]),
            ([yes, no, no, no, no], Some("ES256"), &[0, 1, 2, 3, 4]),
            ([yes, yes, None, yes, no], Some("ML-DSA-65"), &[0, 1, 3, 4]),
            ([yes, no, yes, yes, yes], Some("ES256"), &[0, 1, 2, 3, 4]),
        ];
        for (answers, expected, places) in cases {
            assert_eq!(advise(&answers).map(|advice| advice.alg), expected, "{answers:?}");
            assert_eq!(asked(&answers), places, "{answers:?}");
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
