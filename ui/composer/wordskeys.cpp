// SPDX-License-Identifier: GPL-3.0-or-later
// What keys and menus do in an editor of words: Markdown, spelling and its languages.
#include "core/text/placeholders.h"
#include "core/text/spelling.h"
#include "core/async.h"
#include "ui/composer/spellmarks.h"
#include "ui/composer/wordseditor.h"
#include "ui/theme/icons.h"

#include <QMenu>
#include <QPointer>
#include <QShortcut>
#include <QTextBlock>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSuggestions = 6;

}

QToolButton *WordsEditor::headButton(const QString &icon, const QString &words, const QKeySequence &keys)
{
    auto *button = new QToolButton(this);
    if (!icon.isEmpty())
        button->setIcon(icons::icon(icon, Tone::Muted));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus); // Tab goes from text to text; the keys do the same from within
    button->setAccessibleName(u"%1: %2"_s.arg(words, m_edit->accessibleName()));
    button->setToolTip(u"%1 (%2)"_s.arg(words, keys.toString(QKeySequence::NativeText)));
    return button;
}

void WordsEditor::addKeys()
{
    const auto on = [this](const QKeySequence &keys, auto what) {
        connect(new QShortcut(keys, m_edit, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, what);
    };
    on(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), &WordsEditor::fence);
    on(QKeySequence(Qt::CTRL | Qt::Key_B), &WordsEditor::bold);
    on(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), [this] { m_edit->paste(); }); // an editor of plain text knows no other way
    on(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), &WordsEditor::chooseLanguage);
    on(QKeySequence(Qt::Key_F7), &WordsEditor::nextMisspelling);
}

void WordsEditor::bold()
{
    QTextCursor cursor = m_edit->textCursor();
    const int begin = cursor.selectionStart(), end = cursor.selectionEnd();
    const QString all = text(), stars = u"**"_s;
    const bool isBold = all.mid(begin - 2, 2) == stars && all.mid(end, 2) == stars && begin >= 2;
    cursor.beginEditBlock();
    if (isBold) {
        cursor.setPosition(end);
        cursor.setPosition(end + 2, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        cursor.setPosition(begin - 2);
        cursor.setPosition(begin, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    } else {
        cursor.setPosition(end);
        cursor.insertText(stars);
        cursor.setPosition(begin);
        cursor.insertText(stars);
    }
    cursor.endEditBlock();
    const int shift = isBold ? -2 : 2;
    cursor.setPosition(begin + shift);
    cursor.setPosition(end + shift, QTextCursor::KeepAnchor);
    m_edit->setTextCursor(cursor);
}

void WordsEditor::insert(const QString &words)
{
    QTextCursor cursor = m_edit->textCursor();
    const int begin = cursor.selectionStart();
    cursor.insertText(words);
    if (const std::vector<PlaceholderUse> uses = placeholdersIn(words); !uses.empty()) {
        cursor.setPosition(begin + static_cast<int>(uses.front().at));
        cursor.setPosition(begin + static_cast<int>(uses.front().at + uses.front().length), QTextCursor::KeepAnchor);
    }
    m_edit->setTextCursor(cursor);
    m_edit->setFocus();
}

bool WordsEditor::beginsWord() const
{
    const QTextCursor cursor = m_edit->textCursor();
    const int place = cursor.selectionStart();
    if (place > 0 && !m_edit->document()->characterAt(place - 1).isSpace())
        return false;
    // Within a block of code a slash is a slash.
    int fences = 0;
    for (QTextBlock block = m_edit->document()->begin(); block.isValid() && block.position() + block.length() <= place; block = block.next())
        fences += block.text().trimmed().startsWith(u"```"_s) ? 1 : 0;
    return fences % 2 == 0;
}

void WordsEditor::checkSpelling(Spelling &spelling)
{
    m_spelling = &spelling;
    m_marks = new SpellMarks(spelling, m_edit->document());
    m_tongue->show();
    setLanguage(m_language);
}

void WordsEditor::setLanguage(const QString &language)
{
    m_language = language;
    if (!m_marks)
        return;
    m_marks->setLanguage(m_isChecked ? language : QString());
    m_tongue->setText(!m_isChecked ? u"–"_s : language.toUpper());
    m_tongue->setAccessibleDescription(!m_isChecked ? tr("The spelling is not checked") : language == u"es"_s ? tr("Spanish") : tr("English"));
}

void WordsEditor::setChecked(bool checked)
{
    m_isChecked = checked;
    setLanguage(m_language);
}

void WordsEditor::chooseLanguage()
{
    if (!m_marks)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"languages"_s);
    const auto add = [&](const QString &words, const QString &language) {
        QAction *action = menu->addAction(words);
        action->setCheckable(true);
        action->setChecked(m_isChecked ? language == m_language : language.isEmpty());
        connect(action, &QAction::triggered, this, [this, language] {
            m_isChecked = !language.isEmpty();
            setLanguage(m_isChecked ? language : m_language);
            if (m_isChecked)
                Q_EMIT languageChosen(language);
        });
    };
    add(tr("Spanish"), u"es"_s);
    add(tr("English"), u"en"_s);
    add(tr("Do not check the spelling"), {});
    menu->popup(m_tongue->mapToGlobal(m_tongue->rect().bottomLeft()));
}

void WordsEditor::nextMisspelling()
{
    if (!m_marks)
        return;
    const Misspelling word = m_marks->next(m_edit->textCursor().position());
    if (word.length == 0)
        return;
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(word.at);
    cursor.setPosition(word.at + word.length, QTextCursor::KeepAnchor);
    m_edit->setTextCursor(cursor);
    m_edit->ensureCursorVisible();
    showMenu(m_edit->viewport()->mapToGlobal(m_edit->cursorRect().bottomLeft()), word.at);
}

void WordsEditor::showMenu(const QPoint &at, int position)
{
    QMenu *menu = m_edit->createStandardContextMenu();
    menu->setParent(this, menu->windowFlags());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"wordsMenu"_s);
    if (const Misspelling word = m_marks ? m_marks->at(position) : Misspelling(); word.length > 0)
        addSuggestions(menu, word);
    menu->popup(at);
}

void WordsEditor::addSuggestions(QMenu *menu, const Misspelling &word)
{
    const QString wrong = text().mid(word.at, word.length);
    QAction *first = menu->actions().value(0);
    auto *learn = new QAction(tr("Add \"%1\" to the dictionary").arg(wrong), menu);
    learn->setObjectName(u"learnWord"_s);
    connect(learn, &QAction::triggered, this, [this, wrong] {
        m_marks->learn(wrong);
        Q_EMIT wordLearnt(wrong, m_language);
    });
    auto *looking = new QAction(tr("Looking for what was meant…"), menu);
    looking->setEnabled(false);
    menu->insertActions(first, {looking, learn});
    menu->insertSeparator(first);
    // A language of many endings takes its time: the menu stands meanwhile.
    whenDone(m_spelling->suggestions(wrong, m_language), menu, [this, menu, looking, word, wrong](const QStringList &all) {
        for (const QString &better : all.mid(0, mostSuggestions)) {
            auto *action = new QAction(better, menu);
            QFont strong = action->font();
            strong.setBold(true);
            action->setFont(strong);
            connect(action, &QAction::triggered, this, [this, word, wrong, better] {
                QTextCursor cursor = m_edit->textCursor();
                cursor.setPosition(word.at);
                cursor.setPosition(word.at + word.length, QTextCursor::KeepAnchor);
                if (cursor.selectedText() == wrong)
                    cursor.insertText(better);
            });
            menu->insertAction(looking, action);
        }
        looking->setText(tr("Nothing like it is in the dictionary"));
        looking->setVisible(all.isEmpty());
        if (!all.isEmpty())
            menu->setActiveAction(menu->actions().first());
    });
}
