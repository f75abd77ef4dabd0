// Wording of what an import says, in Brazilian Portuguese: why a file can't be read, and what is odd about one that was.

export const imports = {
  problem: {
    empty: 'Este arquivo está vazio.',
    blank: 'Só há espaços em branco neste arquivo.',
    'no-story':
      'Não encontrei nenhuma história neste arquivo: ele não tem prosa. Confira se é o arquivo certo.',
    unreadable:
      'Não consigo ler este arquivo: algo nele não segue o formato. Salve de novo e adicione o novo.',
    'unknown-xml':
      'É um XML de um tipo que não sei ler. Adicione a história como EPUB, DOCX, HTML ou texto simples.',
    'not-text':
      'Este arquivo não é texto. Adicione a história como EPUB, DOCX, HTML, Markdown ou texto simples.',
    'unknown-encoding':
      'Não consigo entender as letras deste arquivo: não reconheço a codificação, ou ele foi danificado no caminho. Abra no programa que o mostra direito, salve como UTF-8 e adicione esse.',
    damaged: 'Este arquivo está danificado: falta uma parte. Baixe ou salve de novo e adicione o novo.',
    'damaged-epub':
      'Este EPUB está danificado: falta uma parte que diz como lê-lo. Baixe de novo ou converta com o Calibre e adicione o novo.',
    'damaged-docx': 'Este documento do Word está danificado: falta o texto. Salve de novo e adicione o novo.',
    'no-text-in-fb2': 'Não há texto neste FictionBook.',
    'epub-of-audio':
      'Este EPUB só tem áudio, e nada do texto da história. Adicione a história como texto: um EPUB com palavras, um DOCX, uma página da web ou texto simples.',
    'epub-of-video':
      'Este EPUB só tem vídeo, e nada do texto da história. Adicione a história como texto: um EPUB com palavras, um DOCX, uma página da web ou texto simples.',
    'epub-of-pictures':
      'Este EPUB só tem imagens. Adicione a história como texto: um EPUB com palavras, um DOCX, uma página da web ou texto simples.',
    'epub-without-text':
      'Não há texto neste EPUB. Adicione a história como texto: um EPUB com palavras, um DOCX, uma página da web ou texto simples.',
    drm: 'Este livro está preso aos aparelhos de quem o comprou (DRM), então não consigo ler. Adicione uma edição sem DRM.',
    locked: 'Este arquivo está protegido por senha. Adicione sem ela.',
    program: 'Isto é um programa, não uma história. Não abri.',
    pdf: 'Isto é um PDF, que só conhece páginas, não parágrafos. Salve como EPUB, DOCX, HTML ou texto simples e adicione esse arquivo.',
    rtf: 'Isto é um arquivo RTF. Abra num editor de textos, salve como DOCX e adicione esse.',
    'old-word':
      'Isto é um arquivo antigo ou protegido do Word. Abra num editor de textos, salve como DOCX sem senha e adicione esse.',
    kindle:
      'Isto é um livro do Kindle (MOBI ou AZW). Converta para EPUB, com o Calibre por exemplo, e adicione esse.',
    'open-document':
      'Isto é um arquivo OpenDocument. Abra num editor de textos, salve como DOCX e adicione esse.',
    'pages-document': 'Isto é um documento do Pages. Exporte como EPUB ou DOCX e adicione esse.',
    djvu: 'Isto é um arquivo DjVu, que só conhece páginas. Salve como EPUB, DOCX, HTML ou texto simples e adicione esse arquivo.',
    'reader-book':
      'Isto é um livro do Microsoft Reader. Salve como EPUB, DOCX, HTML ou texto simples e adicione esse arquivo.',
    'web-archive': 'Isto é um arquivo da web (MHT). Salve a página como “somente HTML” e adicione esse.',
    'other-archive':
      'Isto é um arquivo compactado, mas não um EPUB nem um DOCX. Descompacte e adicione a história que está dentro.',
    archive: 'Isto é um arquivo compactado ({format}). Descompacte e adicione a história que está dentro.',
    picture: 'Isto é uma imagem ({format}), não uma história.',
    media: 'Isto é um som, um vídeo ou uma imagem, não uma história.',
    sound: 'Isto é um som, não uma história.',
    'video-or-font': 'Isto é um vídeo ou uma fonte, não uma história.',
    database: 'Isto é um banco de dados, não uma história.',
    'zip-bomb':
      'Este arquivo, descompactado, seria muito maior que qualquer livro (uma bomba zip). Não mexi nele.',
    zip64:
      'Este arquivo é de um tipo para arquivos muito grandes (ZIP64), de que nenhum livro precisa. Salve de novo num formato comum.',
    'too-many-files': 'Este arquivo compactado contém {count, number} arquivos. Um livro tem muito menos.',
    'unsafe-path':
      'Um arquivo dentro deste ficaria fora dele (o caminho leva para fora). Não é seguro, então não mexi.',
    'odd-compression':
      'Este arquivo foi compactado de um jeito incomum. Salve de novo como um EPUB ou DOCX comum.',
    'external-entity':
      'Este arquivo pede outros de fora (uma entidade externa). Não é seguro abrir, então não mexi nele.',
    'entity-bomb':
      'Este arquivo foi feito para crescer sem fim ao ser lido (uma bomba de entidades). Não mexi nele.',
    'too-many-entities': 'Este arquivo repete demais as próprias abreviações para ser um livro.',
    'too-much-markup':
      'Este arquivo tem mais marcação do que qualquer livro precisa. Salve como texto simples e adicione esse.',
    'nested-too-deep':
      'As tags deste arquivo são aninhadas demais para um livro. Salve como texto simples e adicione esse.',
    'took-too-long':
      'A leitura deste arquivo demorou demais, então parei. Adicione num formato mais simples, como texto simples.',
    'too-much-memory':
      'Este arquivo precisa de mais memória do que um livro deveria. Adicione num formato mais simples, como texto simples.',
    'reader-failed':
      'Não consigo ler este arquivo: algo nele me faz tropeçar. Adicione num formato mais simples, como texto simples.',
    'queue-full': 'Já há muitos arquivos na fila. Adicione o seu de novo daqui a alguns minutos.',
    'shutting-down': 'Estou desligando. Adicione o arquivo de novo daqui a pouco.',
    'too-large': 'Este arquivo passa de {megabytes} MB. Adicione sem as imagens.',
    'line-too-long':
      'Uma linha deste arquivo tem mais de {megabytes} MB, o que nenhuma história precisa. Salve com quebras de linha entre os parágrafos e adicione esse.',
  },
  warning: {
    'left-out-before':
      'Deixei de fora {words, plural, one {uma palavra} other {# palavras}} antes do primeiro capítulo. Veja se fazem parte da história.',
    'left-out-between':
      'Deixei de fora {words, plural, one {uma palavra} other {# palavras}} entre capítulos. Veja se fazem parte da história.',
    'left-out-after':
      'Deixei de fora {words, plural, one {uma palavra} other {# palavras}} depois do último capítulo. Veja se fazem parte da história.',
    'missing-part': 'Falta uma parte deste livro no arquivo: {path}.',
    'unreadable-front-matter': 'Não consegui ler como YAML as linhas entre os dois --- do início.',
    'unknown-language': 'Não reconheci o idioma. Podem faltar personagens e lugares no que sei sobre ele.',
  },
};
