//! How to check that nothing leaves.

use yew::prelude::*;

use crate::site::head::CONTENT_SECURITY_POLICY;

/// The promise, what enforces it, and how to test it.
pub(crate) fn offline() -> Html {
    html! {
        <article class="prose">
            <h1>{ "Nothing leaves this page" }</h1>
            <p class="prose__answer">
                { "Tokens and keys that you paste stay in the memory of this browser tab. \
                   The page has no server to send them to, and your browser is told to block every attempt." }
            </p>
            <h2>{ "What enforces it" }</h2>
            <p>
                { "The page carries a Content-Security-Policy. Your browser reads it before any of our code runs and then \
                   refuses connections to other places, also from the background worker that does the cryptography:" }
            </p>
            <pre class="code" tabindex="0" aria-label="Content-Security-Policy">{ CONTENT_SECURITY_POLICY }</pre>
            <ul>
                <li>{ "No address but this site's own can be reached, and after the page has loaded it asks for nothing while \
                       it works on what you pasted." }</li>
                <li>{ "Nothing is stored: no cookie, no local storage, no database. Close the tab and it is gone." }</li>
                <li>{ "Nothing is put into the address: a link with a token in its fragment is read once and then removed." }</li>
                <li>{ "Text from a token reaches the page as text only, never as HTML." }</li>
            </ul>
            <h2>{ "How to check it yourself" }</h2>
            <ol>
                <li>{ "Open the developer tools, choose the network tab, and reload this page." }</li>
                <li>{ "Clear the list, go back to the workbench, and paste a token and a key." }</li>
                <li>{ "The list stays empty. So it does when you switch the network off: everything still works." }</li>
                <li>{ "In the console, try to fetch any other address: the browser refuses and names the policy." }</li>
            </ol>
            <h2>{ "What we cannot promise" }</h2>
            <p>
                { "A browser extension that may read pages can read this one too, and the memory of a tab can be \
                   written to disk by your operating system. For a production key, a private window without extensions \
                   is the better place." }
            </p>
            <h2>{ "The cryptography, and what is known about it" }</h2>
            <p>
                { "It is compiled from Rust libraries of the RustCrypto family and its neighbours. RUSTSEC-2023-0071 says that the \
                   time the RSA library takes to decrypt or sign can give a key away to somebody who measures many such \
                   operations. Here they run in your own tab, on what you pasted, and nobody outside can time them; checking \
                   signatures is not concerned. The libraries for Ed448, X448 and ML-DSA have not been audited. All of them \
                   are compared with published examples, and with the cryptography of browsers where those have the same." }
            </p>
        </article>
    }
}
