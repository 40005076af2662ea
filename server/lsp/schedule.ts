/** One piece of work per document, at the latest asked-for time: a new one replaces the one that waits. */
export class Schedule {
  private readonly timers = new Map<string, NodeJS.Timeout>();

  in(milliseconds: number, key: string, run: () => void): void {
    this.drop(key);
    const timer = setTimeout(() => {
      this.timers.delete(key);
      run();
    }, milliseconds);
    this.timers.set(key, timer);
  }

  drop(key: string): void {
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
  }

  dropAll(): void {
    for (const key of [...this.timers.keys()]) this.drop(key);
  }
}
