// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entry.h"

#include <QPlainTextEdit>
#include <QWidget>

class QToolButton;
class SpellMarks;
class Spelling;

/// An editor that says, above and around the text, who will read it: the customer, or the team alone.
class WordsEditor : public QWidget
{
    Q_OBJECT
public:
    explicit WordsEditor(Audience audience, QWidget *parent = nullptr);

    QString text() const { return m_edit->toPlainText(); }
    void setText(const QString &text);
    void setPlaceholder(const QString &text) { m_edit->setPlaceholderText(text); }
    /// Puts the selection, or the cursor, into a fenced block: there a log keeps its form and gets its colours.
    void fence();
    /// Makes the selection bold, or what follows; once more takes it back.
    void bold();
    /// Puts words at the cursor; the first placeholder that has no value yet is selected.
    void insert(const QString &words);
    QPlainTextEdit *edit() const { return m_edit; }

    /// Underlines what no dictionary knows; F7 goes from one to the next, the menu key offers what may have been meant.
    void checkSpelling(Spelling &spelling);
    /// In which language it is written: "es" or "en". Whoever switched the checking off is not asked again.
    void setLanguage(const QString &language);
    QString language() const { return m_language; }
    /// Is it checked at all? In one editor a person may choose otherwise.
    void setChecked(bool checked);
    bool isChecked() const { return m_isChecked; }
    SpellMarks *marks() const { return m_marks; }
    /// Offers a menu of languages, where spelling is checked.
    void chooseLanguage();
    /// Selects the next word that is not known, and offers its suggestions.
    void nextMisspelling();
    /// With this, a "/" at the beginning of a word asks for saved replies instead of being written.
    void offerReplies() { m_offersReplies = true; }

Q_SIGNALS:
    void changed();
    void repliesWanted();
    void languageChosen(const QString &language);
    /// The person wants this word known from now on.
    void wordLearnt(const QString &word, const QString &language);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dress();
    QToolButton *headButton(const QString &icon, const QString &words, const QKeySequence &keys);
    void addKeys();
    bool beginsWord() const;
    void showMenu(const QPoint &at, int position);
    void addSuggestions(class QMenu *menu, const struct Misspelling &word);

    Audience m_audience;
    QPlainTextEdit *m_edit;
    QToolButton *m_fence;
    QToolButton *m_tongue;
    SpellMarks *m_marks = nullptr;
    Spelling *m_spelling = nullptr;
    QString m_language;
    QString m_before; ///< marks change the document too, and are no change of the words
    bool m_isChecked = true; ///< the person wants the spelling checked
    bool m_offersReplies = false;
    bool m_dressing = false;
};
