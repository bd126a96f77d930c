//! Values by numbers that are never given twice: the host may use one long after its value is gone.

/// The values, in the order of their numbers. A place whose value is gone is empty until such places are many.
pub(crate) struct Numbered<T> {
    places: Vec<(u32, Option<T>)>,
    live: usize,
    next: u32,
}

impl<T> Numbered<T> {
    /// None.
    pub(crate) const fn new() -> Numbered<T> {
        Numbered { places: Vec::new(), live: 0, next: 0 }
    }

    /// Keeps a value, and tells its number.
    pub(crate) fn insert(&mut self, value: T) -> u32 {
        // They begin anew only after four thousand million values.
        self.next = self.next.wrapping_add(1);
        if self.places.len() > 2 * self.live + 16 {
            self.places.retain(|(_, place)| place.is_some());
        }
        self.places.push((self.next, Some(value)));
        self.live += 1;
        self.next
    }

    /// The value of a number.
    #[cfg(any(target_family = "wasm", test))]
    pub(crate) fn get(&mut self, number: u32) -> Option<&mut T> {
        self.place(number)?.as_mut()
    }

    /// Takes the value of a number out.
    pub(crate) fn remove(&mut self, number: u32) -> Option<T> {
        let value = self.place(number)?.take()?;
        self.live -= 1;
        Some(value)
    }

    /// How many values there are.
    #[cfg(any(target_family = "wasm", test))]
    pub(crate) fn len(&self) -> usize {
        self.live
    }

    fn place(&mut self, number: u32) -> Option<&mut Option<T>> {
        let at = self.places.binary_search_by_key(&number, |(number, _)| *number).ok()?;
        self.places.get_mut(at).map(|(_, place)| place)
    }
}

impl<T> Default for Numbered<T> {
    fn default() -> Self {
        Numbered::new()
    }
}

#[cfg(test)]
mod tests {
    use super::Numbered;

    #[test]
    fn a_number_is_never_given_twice() {
        let mut values = Numbered::new();
        let first = values.insert("first");
        assert_eq!(values.remove(first), Some("first"));
        let second = values.insert("second");
        assert_ne!(first, second);
        assert_eq!(
            (values.remove(first), values.get(first).is_none(), values.get(second)),
            (None, true, Some(&mut "second"))
        );
    }

    #[test]
    fn what_is_gone_takes_no_place() {
        let mut values = Numbered::new();
        let stays = values.insert(0);
        for value in 1..10_000 {
            let number = values.insert(value);
            assert_eq!(values.remove(number), Some(value));
        }
        assert_eq!((values.len(), values.get(stays)), (1, Some(&mut 0)));
        assert!(values.places.len() < 32);
    }
}
