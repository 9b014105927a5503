//! The green badge. It cannot be shown without the witness that only `jose::jws` makes.

use yew::prelude::*;

use super::{Tone, icon};
use crate::jose::jws::Verified;

/// "Signature verified", for a signature that was.
pub(crate) fn verified_badge(verified: &Verified, headline: &str) -> Html {
    let title = format!("{} {}", verified.alg(), verified.thumbprint());
    html! { <span class="badge" data-tone="ok" {title}>{ icon(Tone::Ok) }{ headline.to_owned() }</span> }
}
