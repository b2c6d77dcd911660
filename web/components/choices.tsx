import { type ChoiceItem, choiceId } from './choice.ts'
import type { FieldProps, Wiring } from './field.ts'
import { FieldAbout } from './field-about.tsx'
import { Fieldset } from './fieldset.tsx'
import { Hint } from './hint.tsx'

interface Props extends FieldProps {
  readonly kind: 'radios' | 'checkboxes'
  readonly items: readonly ChoiceItem[]
  readonly inline?: boolean
  readonly small?: boolean
  readonly chosen: readonly string[]
  readonly wiring: Wiring
}

const typeOf = { radios: 'radio', checkboxes: 'checkbox' } as const

/** What radios and checkboxes share. Nothing is ever chosen beforehand, unless the person chose it. */
export function Choices(props: Props) {
  const {
    kind,
    name,
    label,
    hint,
    heading,
    size,
    items,
    inline = false,
    small = false,
    chosen,
    wiring,
  } = props
  const block = `govuk-${kind}`
  const classes = [block, inline && `${block}--inline`, small && `${block}--small`].filter(Boolean).join(' ')
  return (
    <div className={wiring.groupClass}>
      <Fieldset
        legend={label}
        describedBy={wiring.describedBy}
        {...(heading ? { heading } : {})}
        {...(size ? { size } : {})}
      >
        <FieldAbout wiring={wiring} hint={hint} />
        <div className={classes}>
          {items.map((item, index) => {
            if (item === 'or')
              return (
                <div key="or" className={`${block}__divider`}>
                  or
                </div>
              )
            const id = choiceId(wiring.id, index)
            const hintId = item.hint ? `${id}-item-hint` : undefined
            return [
              <div key={item.value} className={`${block}__item`}>
                <input
                  className={`${block}__input`}
                  id={id}
                  name={name}
                  type={typeOf[kind]}
                  value={item.value}
                  defaultChecked={chosen.includes(item.value)}
                  aria-describedby={hintId}
                />
                <label className={`govuk-label ${block}__label`} htmlFor={id}>
                  {item.label}
                </label>
                {hintId && (
                  <div className={`${block}__hint`}>
                    <Hint id={hintId}>{item.hint}</Hint>
                  </div>
                )}
              </div>,
              item.reveals && (
                <div key={`${item.value} reveals`} className={`${block}__conditional`}>
                  {item.reveals}
                </div>
              ),
            ]
          })}
        </div>
      </Fieldset>
    </div>
  )
}
