//! Digests in the order of the claims.

use crate::check::audit::example::disclosed;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::encoding::json::Kind;
use crate::jose::error::Place;
use crate::jose::sd_jwt;
use std::collections::HashMap;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "sd-order",
    family: Family::SdJwt,
    risk: Risk::Low,
    summary: "the digests stand in the order in which the claims were written",
    why: "Whoever sees the digests then knows which withheld claim is which: the third is always the date of birth. \
          Together with what is shown that says who is likely to have which claims.",
    how: "Libraries hash claims in the order of the object and forget the shuffle; samples in which the digests line \
          up with the disclosures show the habit. Issue the same claims several times, and see whether the position of \
          each digest in [[claim:_sd]] follows its claim. Sorting the digest texts alphabetically is enough, for the \
          hash is as good as random, and a few decoys hide their number.",
    fix: "let the issuer sort the digests, or shuffle them",
    sources: &["RFC 9901 4.2.4.1"],
    bad: Example::Made(|random| {
        let digests: Vec<String> = FIVE.iter().map(|json| format!("\"{}\"", disclosed::digest(json))).collect();
        disclosed::issued(random, &format!(r#""_sd":[{}]"#, digests.join(",")), &FIVE)
    }),
    good: Example::Made(|random| disclosed::of(random, &FIVE)),
    look: Look::At(look),
});

const FIVE: [&str; 5] = [
    r#"["2GLC42sKQveCfGfryNRN9w","color","blue"]"#,
    r#"["eluV5Og3gSNII8EYnsxA_A","size",42]"#,
    r#"["6Ij7tM-a5iVPGboS5tmvVA","shape","round"]"#,
    r#"["eI8ZWm9QnKPpNPeNenHdhQ","weight",7]"#,
    r#"["Qg_O64zqAxe412a108iroA","taste","sweet"]"#,
];

/// Fewer are in order by chance too often.
const LEAST: usize = 5;

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let list = subject.claim("_sd").filter(|list| list.kind() == Kind::Array);
    let Some(list) = list.filter(|list| list.len() >= LEAST && subject.token.disclosures.len() >= LEAST) else {
        return;
    };
    let digests: Vec<String> = list.items().filter_map(|item| Some(item.as_str()?.into_owned())).collect();
    if digests.is_sorted() {
        return;
    }
    let places: HashMap<&str, usize> = digests.iter().enumerate().map(|(at, text)| (text.as_str(), at)).collect();
    let processed = sd_jwt::process_token(subject.token, &[]);
    let order = processed.disclosures.iter().filter_map(|one| places.get(one.digest.as_str()).copied());
    let order: Vec<usize> = order.collect();
    if order.len() >= LEAST && order.is_sorted() {
        found.at(
            Place::Payload,
            list.span(),
            format!("{} digests stand in the order of their disclosures", order.len()),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::audit::tests::rules_for_texts;
    use getrandom::SysRng;
    use getrandom::rand_core::UnwrapErr;

    #[test]
    fn few_digests_and_another_order_say_nothing() {
        let quoted = |json: &&str| format!("\"{}\"", disclosed::digest(json));
        for (order, expected) in [([0, 1, 2, 3, 4].as_slice(), true), (&[1, 0, 2, 3, 4], false), (&[0, 1, 2, 3], false)]
        {
            let shown: Vec<&str> = order.iter().map(|at| FIVE[*at]).collect();
            let members = format!(r#""_sd":[{}]"#, FIVE.iter().map(quoted).collect::<Vec<_>>().join(","));
            let (token, key) = disclosed::issued(&mut UnwrapErr(SysRng), &members, &shown);
            assert_eq!(rules_for_texts(&token, &key).contains(RULE.id), expected, "{order:?}");
        }
    }
}
