//! The green badge. It cannot be shown without the witness that only `jose::jws` makes.

use yew::prelude::*;

use super::{Icon, Tone};
use crate::jose::jws::Verified;

/// Properties of [`VerifiedBadge`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The witness.
    pub(crate) verified: Verified,
    /// What to say.
    pub(crate) headline: AttrValue,
}

/// "Signature verified", for a signature that was.
#[component]
pub(crate) fn VerifiedBadge(props: &Props) -> Html {
    let title = format!("{} {}", props.verified.alg(), props.verified.thumbprint());
    html! {
        <span class="badge" data-tone="ok" title={title}>
            <Icon tone={Tone::Ok} />
            { props.headline.clone() }
        </span>
    }
}
