import { TestBed } from '@angular/core/testing';
import { Drafts } from './drafts';

describe('a draft that the browser has kept', () => {
  it('is there again; what is no text is left out, and what is no draft is none', () => {
    const read = (text: string) => {
      sessionStorage.setItem('ri.draft:x', text);
      return TestBed.inject(Drafts).read('x');
    };
    expect(read('{"value":"5","unit":7,"note_en":null}')).toEqual({ value: '5' });
    for (const text of ['{', 'null', '"text"', '["a"]', '7', '{"value":5}'])
      expect(read(text)).toBeNull();
  });
});
