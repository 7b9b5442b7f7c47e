import { Lexer, type Token, type TokensList } from 'marked'

/**
 * marked's block lexer, but for the blocks inside list items: a document's lines need only those at the top. The blocks
 * of a quote stay, as marked tells by them where the quote ends.
 */
export class TopLevelLexer extends Lexer {
  override blockTokens(source: string, tokens?: Token[], isQuote?: boolean): Token[]
  override blockTokens(source: string, tokens?: TokensList, isQuote?: boolean): TokensList
  override blockTokens(source: string, tokens: Token[] = [], isQuote?: boolean): Token[] {
    if (tokens === this.tokens || isQuote) return super.blockTokens(source, tokens, isQuote)
    this.state.top = true
    return tokens
  }
}
