/** Stands on every page, signed in or not. */
export const DangerBanner = () => (
  <section className="hub-danger" aria-label="If a child is in danger">
    <div className="govuk-width-container">
      <p className="hub-danger__text">
        <strong>
          If a child is in danger now, call{' '}
          <a className="hub-danger__call" href="tel:999">
            999
          </a>
          .
        </strong>{' '}
        Do not wait for a form.
      </p>
    </div>
  </section>
)
