//! What the expansion takes over from a spec as it was written.

use proc_macro2::TokenStream;
use quote::{ToTokens, TokenStreamExt, quote, quote_spanned};

use super::{Use, UseTree};

impl ToTokens for Use {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Use { attributes, visibility, leading, tree, span } = self;
        let keyword = quote_spanned!(**span=> use);
        let leading = leading.then(|| quote!(::));
        tokens.append_all(quote!(#attributes #visibility #keyword #leading #tree;));
    }
}

impl ToTokens for UseTree {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append_all(match self {
            UseTree::Path(name, tree) => quote!(#name::#tree),
            UseTree::Name(name) => quote!(#name),
            UseTree::Rename(name, other) => quote!(#name as #other),
            UseTree::Glob => quote!(*),
            UseTree::Group(trees) => quote!({ #(#trees),* }),
        });
    }
}
