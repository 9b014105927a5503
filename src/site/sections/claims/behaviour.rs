//! What libraries do with a claim when nobody tells them otherwise.

use crate::content::libraries::{self, Audience, Expiry, IssuedAt, Library, NotBefore, WithoutExp};
use crate::site::document::Block;
use crate::site::reading::table;

/// The cells of a library's row, behind its name.
type Cells = fn(&Library) -> Vec<String>;

/// The heading and the table, for the claims that the libraries' facts know.
pub(super) fn of(claim: &str) -> Option<(&'static str, Block)> {
    let (caption, head, cells): (&str, &[&str], Cells) = match claim {
        "exp" => (
            "Defaults at expiry",
            &["Library", "At that very second", "Without the claim", "Leeway, seconds"],
            |library| vec![expiry(library), without(library), library.leeway.to_string()],
        ),
        "nbf" => ("Defaults before the beginning", &["Library", "When it lies ahead", "Leeway, seconds"], |library| {
            vec![not_before(library), library.leeway.to_string()]
        }),
        "iat" => ("Defaults for a time ahead", &["Library", "When it lies ahead"], |library| vec![issued_at(library)]),
        "aud" => (
            "Defaults when nobody said which audience is expected",
            &["Library", "A token that has an audience"],
            |library| vec![audience(library)],
        ),
        _ => return None,
    };
    let row = |library: &Library| {
        let name = format!("{} {} ({})", library.name, library.version, library.platform);
        std::iter::once(name).chain(cells(library)).collect()
    };
    let rows: Vec<Vec<String>> = libraries::all().map(row).collect();
    Some(("What libraries do by default", table(caption, head, &rows)))
}

fn expiry(library: &Library) -> String {
    match library.expiry {
        Expiry::RejectsAt => "refused, as the standard says".to_owned(),
        Expiry::AcceptsAt => "still accepted".to_owned(),
        Expiry::AcceptsTheInstant => "accepted at the instant, refused within the second".to_owned(),
        Expiry::OnlyWith(option) => format!("checked only with `{option}`"),
    }
}

fn without(library: &Library) -> String {
    match library.without_exp {
        WithoutExp::Accepts => "accepted for ever".to_owned(),
        WithoutExp::AcceptsAlsoZero => "accepted for ever, and 0 counts as absent".to_owned(),
        WithoutExp::Rejects => "refused".to_owned(),
        WithoutExp::OnlyWith(option) => format!("refused with `{option}`"),
    }
}

fn not_before(library: &Library) -> String {
    match library.not_before {
        NotBefore::AcceptsAt => "refused until that second".to_owned(),
        NotBefore::RejectsAt => "refused until after that second".to_owned(),
        NotBefore::OnlyWith(option) => format!("checked only with `{option}`"),
    }
}

fn issued_at(library: &Library) -> String {
    match library.issued_at {
        IssuedAt::Ignored => "nobody looks".to_owned(),
        IssuedAt::Rejects => "refused".to_owned(),
        IssuedAt::RejectsWithoutNbf => "refused where `nbf` is absent".to_owned(),
        IssuedAt::OnlyWith(option) => format!("refused with `{option}`"),
    }
}

fn audience(library: &Library) -> String {
    match library.audience {
        Audience::Ignored => "accepted unseen".to_owned(),
        Audience::NeverChecked => "accepted, and the application has to look itself".to_owned(),
        Audience::Rejects => "refused".to_owned(),
        Audience::ValidatedByDefault => "refused, as is one without".to_owned(),
        Audience::MustBeSet(option) => format!("no call without `{option}`"),
    }
}
