/** People do not see it and leave it empty; a program that fills in everything gives itself away. */
export function HiddenField({ label }: { label: string }) {
  return (
    <div className="sr-only" aria-hidden="true">
      <label htmlFor="website">{label}</label>
      <input id="website" name="website" tabIndex={-1} autoComplete="off" defaultValue="" />
    </div>
  );
}
