// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/folding.h"

#include <QWidget>

#include <memory>

class Language;
class QPushButton;
class QVBoxLayout;
class TextView;

/// A text of an entry: a long one shows its beginning, and what a mail quotes is apart; a button each shows the rest.
class FoldingText : public QWidget
{
    Q_OBJECT
public:
    static constexpr int most = 12; ///< lines at first

    FoldingText(const QString &markdown, const Language &language, bool mail, QWidget *parent = nullptr);

    bool isFolded() const { return m_more && !m_open; }
    /// Shows or hides the rest of a long text.
    void setOpen(bool open);
    /// What is shown beyond the beginning: 1 the rest, 2 what is quoted, or both.
    int unfolded() const { return (m_open ? 1 : 0) | (m_quoted ? 2 : 0); }
    void setUnfolded(int parts);
    /// Shows everything.
    void unfold();
    /// Marks the nth place where the words stand, counted in what is read; null when it is not there, and then `nth` is lowered by what was passed.
    QWidget *mark(const QString &words, int &nth, QRect *where);
    void unmark();

Q_SIGNALS:
    /// The person wants to see the whole file from which an excerpt is.
    void wholeRequested(const QString &file);
    /// More of it is shown, or less.
    void foldingChanged();

private:
    void showText();
    void setQuoted(bool open);
    QPushButton *button(const QString &name);
    void dress();

    QString m_markdown;
    FoldedText m_folded;
    std::shared_ptr<Language> m_language;
    QVBoxLayout *m_column;
    TextView *m_text = nullptr;
    TextView *m_quoted = nullptr;
    QPushButton *m_more = nullptr;
    QPushButton *m_history = nullptr;
    bool m_open = false;
};
