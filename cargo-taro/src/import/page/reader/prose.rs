//! Objects of Taro 1 have their methods in the prose: `SocketTask.send(OBJECT)` is a line of its own, and its tables stand below it.

use super::super::About;
use super::super::blocks::{Block, Kind};
use super::super::headings::{is_word, name_of, part_named};
use super::super::{Fault, Method, Part, Signature, taro_1};
use super::Reader;

/// A line that shows how a method is called, and what stands below it.
struct Call {
    line: usize,
    name: String,
    args: String,
    blocks: Vec<Block>,
}

impl Reader {
    /// Takes the methods out of what stands on the page of an object, and reads them.
    pub(in crate::import::page) fn methods_of_prose(&mut self, blocks: Vec<Block>) -> Vec<Block> {
        let Some((_, title)) = &self.title else { return blocks };
        let object = name_of(title);
        let is_object = object.starts_with(|c: char| c.is_ascii_uppercase()) && !title.contains('(');
        let has_part =
            |it: &Block| matches!(&it.kind, Kind::Heading(_, text) if part_named(text) == Some(Part::Methods));
        if !is_object || blocks.iter().any(has_part) || !blocks.iter().any(|it| call(it, &object).is_some()) {
            return blocks;
        }
        let (mut rest, mut calls): (Vec<Block>, Vec<Call>) = (Vec::new(), Vec::new());
        let mut is_open = false;
        for block in blocks {
            if let Some((name, args)) = call(&block, &object) {
                calls.push(Call { line: block.line, name, args, blocks: Vec::new() });
                is_open = true;
                continue;
            }
            is_open = is_open && !matches!(block.kind, Kind::Heading(level, _) if level <= 2);
            match calls.last_mut().filter(|_| is_open) {
                Some(call) => call.blocks.push(block),
                None => {
                    self.tell_of_property(&block, &object);
                    rest.push(block);
                }
            }
        }
        self.has_methods = true;
        calls.into_iter().for_each(|it| self.method_of_prose(it));
        rest
    }

    fn method_of_prose(&mut self, call: Call) {
        let Call { line, name, args, blocks } = call;
        if self.methods.iter().any(|it| it.name == name) {
            return self.faults.push(Fault::new(line, format!("`{name}` is described twice")));
        }
        let title = format!("{name}({args})");
        let mut inner = Reader::new(Some((line, title.clone())));
        blocks.into_iter().for_each(|it| inner.block(it));
        let signature = match inner.loose.is_empty() {
            true => untold(line, &name, &args),
            // Callbacks tell of the end, and no page says that a method gives a promise.
            false => taro_1::function(&mut inner, line, &title, &name)
                .map(|it| it.text.replace("=> Promise<TaroGeneral.CallbackResult>", "=> void")),
        };
        let Reader { about, types, texts, unsaid, faults, .. } = inner;
        self.faults.extend(faults);
        self.unsaid.extend(unsaid);
        self.texts.extend(texts);
        for mut it in types {
            it.within.insert(0, name.clone());
            self.types.push(it);
        }
        match signature {
            Ok(text) => {
                let signature = Some(Signature::new(line, text));
                let about = About { hosts: None, ..about };
                self.methods.push(Method { name, line, about, signature, table: None });
            }
            Err(fault) => self.faults.push(fault),
        }
    }

    /// `socketTask.readyState: how it is` has no type.
    fn tell_of_property(&mut self, block: &Block, object: &str) {
        let Kind::Text(text) = &block.kind else { return };
        for (at, line) in text.lines().enumerate() {
            let named = line.split_once('.').filter(|(it, _)| it.trim().eq_ignore_ascii_case(object));
            let property = named.and_then(|(_, it)| it.split_once([':', '：'])).map(|(it, _)| it.trim());
            if let Some(name) = property.filter(|it| is_word(it)) {
                let message = format!("`{name}` is not read: the page does not say its type");
                self.unsaid.push(Fault::new(block.line + at, message));
            }
        }
    }
}

/// The method that a line calls, and with what: `send` and `OBJECT` of `SocketTask.send(OBJECT)`.
fn call(block: &Block, object: &str) -> Option<(String, String)> {
    let Kind::Text(text) = &block.kind else { return None };
    let text = text.trim().trim_matches(['*', '`']);
    let (name, args) = text.strip_prefix(object)?.strip_prefix('.')?.strip_suffix(')')?.split_once('(')?;
    let is_call = is_word(name) && args.split(',').all(|it| it.trim().is_empty() || is_word(it.trim()));
    is_call.then(|| (name.to_owned(), args.to_owned()))
}

/// The signature of a method of which no table tells.
fn untold(line: usize, name: &str, args: &str) -> Result<String, Fault> {
    match args.trim() {
        "" => Ok("() => void".to_owned()),
        it if it.to_lowercase() == "callback" => Ok("(callback: Function) => void".to_owned()),
        it => Err(Fault::new(line, format!("the page of `{name}` does not say what `{it}` is"))),
    }
}
