import type { ComponentChildren } from 'preact';

interface RadioGroupProps<Value extends string | number> {
  legend: string;
  name: string;
  value: Value;
  choices: [value: Value, label: ComponentChildren][];
  onChoose(value: Value): void;
}

/** One of several choices. */
export function RadioGroup<Value extends string | number>({
  legend,
  name,
  value,
  choices,
  onChoose,
}: RadioGroupProps<Value>) {
  return (
    <fieldset class="options-choice">
      <legend>{legend}</legend>
      {choices.map(([each, label]) => (
        <label key={each}>
          <input type="radio" name={name} checked={each === value} onChange={() => onChoose(each)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
