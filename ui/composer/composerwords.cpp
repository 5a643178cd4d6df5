// SPDX-License-Identifier: GPL-3.0-or-later
// What helps with the words of an entry: saved replies, placeholders, spelling; and what has to be mended before it is saved.
#include "core/async.h"
#include "ui/composer/composer.h"
#include "ui/composer/missingfields.h"
#include "ui/composer/momentedit.h"
#include "ui/composer/previewstrip.h"
#include "ui/composer/replypicker.h"
#include "ui/composer/settlinglist.h"
#include "ui/composer/spellmarks.h"
#include "ui/composer/wordseditor.h"
#include "ui/widgets/messagebar.h"

#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

void Composer::useWriting(Replies &replies, const QString &me)
{
    m_replies = &replies;
    m_me = me;
    m_spelling = std::make_unique<Spelling>();
    for (WordsEditor *editor : {m_customerWords, m_teamWords}) {
        editor->offerReplies();
        editor->checkSpelling(*m_spelling);
        connect(editor, &WordsEditor::repliesWanted, this, [this, editor] { offerReplies(editor); });
        connect(editor->marks(), &SpellMarks::hasNoDictionary, this, &Composer::sayNoDictionary);
        connect(editor, &WordsEditor::wordLearnt, this, [this](const QString &word, const QString &language) {
            whenDone(m_replies->addWord(language, word), this, [this](const Result<void> &ok) {
                if (!ok)
                    m_message->say(MessageBar::Kind::Warning, ok.error().text);
            });
        });
    }
    connect(m_customerWords, &WordsEditor::languageChosen, this, [this](const QString &language) {
        m_draft.language = language;
        if (m_draft.hasWords())
            keep();
    });
    for (const QString &language : {u"es"_s, u"en"_s}) {
        whenDone(m_replies->ownWords(language), this, [this, language](const Result<QStringList> &words) {
            if (words && !words->isEmpty())
                m_spelling->learn(*words, language);
        });
    }
    setLanguages();
}

void Composer::setSpellingChecked(bool checked)
{
    for (WordsEditor *editor : {m_customerWords, m_teamWords})
        editor->setChecked(checked);
}

QString Composer::messageLanguage() const
{
    if (!m_draft.language.isEmpty())
        return m_draft.language;
    const auto &all = m_dossier.contacts;
    const auto contact = std::find_if(all.begin(), all.end(), [this](const Contact &one) { return one.id == m_draft.contact; });
    const QString language = contact != all.end() && !contact->language.isEmpty() ? contact->language : m_dossier.customer.language;
    return language.isEmpty() ? m_viewpoint.language.code() : Language(language).code();
}

void Composer::setLanguages()
{
    if (!m_spelling)
        return;
    m_customerWords->setLanguage(messageLanguage());
    if (m_teamWords->language().isEmpty())
        m_teamWords->setLanguage(m_viewpoint.language.code());
}

void Composer::sayNoDictionary(const QString &language)
{
    if (std::exchange(m_saidNoDictionary, true) || !m_message->text().isEmpty())
        return;
    const QString package = language == u"es"_s ? u"hunspell-es"_s : u"hunspell-en-us"_s;
    const QString name = language == u"es"_s ? tr("Spanish") : tr("English");
    m_message->say(MessageBar::Kind::Info, tr("This computer has no dictionary of %1, so its spelling is not checked. The package %2 brings one.").arg(name, package));
    Q_EMIT grown();
}

Result<Entry> Composer::entry() const
{
    Draft draft = m_draft;
    draft.language = messageLanguage();
    return entryOf(draft, m_incident, m_viewpoint.language.code());
}

void Composer::readReplies()
{
    if (!m_replies)
        return;
    whenDone(m_replies->all(), this, [this](const Result<std::vector<SavedReply>> &all) {
        if (all)
            m_saved = *all;
        else
            m_message->say(MessageBar::Kind::Warning, all.error().text);
    });
}

PlaceholderValues Composer::values() const
{
    const std::optional<Instant> promised = m_draft.promises ? m_draft.promisedBy : std::nullopt;
    PlaceholderValues all = placeholderValues(m_dossier, {m_me, m_draft.contact, promised, Language(messageLanguage()), m_viewpoint.zone, m_viewpoint.now()});
    if (m_draft.promises && !m_draft.promised.trimmed().isEmpty())
        all[u"promise.what"_s] = m_draft.promised.trimmed();
    return all;
}

void Composer::offerReplies(WordsEditor *editor)
{
    auto *picker = new ReplyPicker(m_saved, values(), editor == m_customerWords ? messageLanguage() : m_viewpoint.language.code(), this);
    connect(picker, &ReplyPicker::chosen, editor, [this, editor](ReplyId reply, const QString &words) {
        editor->insert(words);
        whenDone(m_replies->countUse(reply), this, [this](const Result<void> &) { readReplies(); });
    });
    connect(picker, &ReplyPicker::left, editor, &WordsEditor::insert);
    connect(picker, &ReplyPicker::manageWanted, this, &Composer::repliesRequested);
    const QPoint cursor = editor->edit()->viewport()->mapToGlobal(editor->edit()->cursorRect().topLeft());
    const QRect screen = editor->screen()->availableGeometry();
    // Above the cursor: the composer lies at the foot of the window.
    const int above = cursor.y() - picker->height() >= screen.top() ? cursor.y() - picker->height() : cursor.y() + editor->edit()->cursorRect().height();
    picker->move(std::clamp(cursor.x(), screen.left(), std::max(screen.left(), screen.right() - picker->width())), above);
    picker->show();
    picker->setFocus();
}

QStringList Composer::missing() const
{
    QStringList names;
    for (const QString &words : {reachesCustomer(m_draft) ? m_draft.customerWords : QString(), m_draft.teamWords}) {
        for (const PlaceholderUse &use : placeholdersIn(words))
            names += use.name;
    }
    names.removeDuplicates();
    return names;
}

void Composer::fillIn(const PlaceholderValues &values)
{
    m_draft.customerWords = filledIn(m_draft.customerWords, values);
    m_draft.teamWords = filledIn(m_draft.teamWords, values);
    keep();
    show(m_draft);
    m_missing->ask(missing());
    m_missing->isHidden() ? m_save->setFocus() : m_missing->focusFirst();
    m_scroll->ensureWidgetVisible(m_missing);
    Q_EMIT grown();
}

bool Composer::asksForMissing()
{
    // What the desk knows by now needs no asking: a contact was chosen, a promise has its moment.
    const PlaceholderValues known = values();
    const Draft before = m_draft;
    m_draft.customerWords = filledIn(m_draft.customerWords, known);
    m_draft.teamWords = filledIn(m_draft.teamWords, known);
    if (!(m_draft == before)) {
        keep();
        show(m_draft);
    }
    const QStringList names = missing();
    m_missing->ask(names);
    if (names.isEmpty())
        return !(m_draft == before); // what was put in is looked at before it is saved
    m_missing->focusFirst();
    m_fields->layout()->activate(); // it has its place by then
    m_scroll->ensureWidgetVisible(m_missing);
    Q_EMIT grown();
    return true;
}

bool Composer::lacksSomething()
{
    for (const MomentEdit *moment : m_form->findChildren<MomentEdit *>()) {
        if (moment->isVisibleTo(m_form) && !moment->isUnderstood()) {
            m_message->say(MessageBar::Kind::Warning, moment->problem());
            moment->findChild<QLineEdit *>(u"exactMoment"_s)->setFocus();
            Q_EMIT grown();
            return true;
        }
    }
    if (reachesCustomer(m_draft) && m_draft.promises && m_draft.promised.trimmed().isEmpty()) {
        m_message->say(MessageBar::Kind::Warning, tr("Say what is promised, or promise nothing."));
        m_form->findChild<QLineEdit *>(u"promised"_s)->setFocus();
        Q_EMIT grown();
        return true;
    }
    if (asksForMissing())
        return true;
    if (SettlingRow *lacking = m_preview->settling()->lackingReason()) {
        lacking->askForReason();
        return true;
    }
    return false;
}

void Composer::paintEvent(QPaintEvent *event)
{
    Pane::paintEvent(event);
    if (!isOpen())
        return;
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 1, theme.space(1), height() - 1)), theme.colors().tone(reachesCustomer(m_draft) ? Tone::Customer : Tone::Team).ink);
}
