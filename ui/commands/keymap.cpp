// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/keymap.h"

#include <QSettings>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace {

QStringList words(const QList<QKeySequence> &keys)
{
    QStringList all;
    for (const QKeySequence &key : keys)
        all << key.toString(QKeySequence::PortableText);
    return all;
}

QList<QKeySequence> keysIn(const QStringList &words)
{
    QList<QKeySequence> keys;
    for (const QString &word : words) {
        if (const QKeySequence key(word, QKeySequence::PortableText); !key.isEmpty())
            keys << key;
    }
    return keys;
}

/// Is one the other, or its beginning?
bool meets(const QKeySequence &one, const QKeySequence &other)
{
    return !one.isEmpty() && !other.isEmpty() && (one.matches(other) != QKeySequence::NoMatch || other.matches(one) != QKeySequence::NoMatch);
}

std::optional<QKeySequence> firstMeeting(const QList<QKeySequence> &some, const QList<QKeySequence> &others)
{
    for (const QKeySequence &one : some) {
        if (std::any_of(others.begin(), others.end(), [&](const QKeySequence &other) { return meets(one, other); }))
            return one;
    }
    return {};
}

/// What lists do by themselves, below every action.
struct OwnKey
{
    const char *key;
    const char *what;
};
constexpr OwnKey ownKeys[] = {
    {"J", QT_TRANSLATE_NOOP("KeyMap", "Next row")},          {"K", QT_TRANSLATE_NOOP("KeyMap", "Previous row")}, {"X", QT_TRANSLATE_NOOP("KeyMap", "Mark the row")},
    {"Space", QT_TRANSLATE_NOOP("KeyMap", "Preview")},       {"Return", QT_TRANSLATE_NOOP("KeyMap", "Open")},    {"Enter", QT_TRANSLATE_NOOP("KeyMap", "Open")},
    {"Home", QT_TRANSLATE_NOOP("KeyMap", "To the first")},   {"End", QT_TRANSLATE_NOOP("KeyMap", "To the last")}, {"Up", QT_TRANSLATE_NOOP("KeyMap", "Previous row")},
    {"Down", QT_TRANSLATE_NOOP("KeyMap", "Next row")},       {"Ctrl+A", QT_TRANSLATE_NOOP("KeyMap", "Choose all")},
};
/// These Today keeps to itself; only a key of the whole window takes them away.
constexpr OwnKey todaysKeys[] = {{"L", QT_TRANSLATE_NOOP("KeyMap", "Log contact, in Today")}, {"W", QT_TRANSLATE_NOOP("KeyMap", "Why is this owed?, in Today")}};

void takeAway(QList<QKeySequence> &keys, const QKeySequence &key)
{
    keys.removeIf([&](const QKeySequence &one) { return meets(one, key); });
}

}

KeyMap::KeyMap(Actions &actions, const QString &person, QObject *parent)
    : QObject(parent), m_actions(actions), m_group(u"keys/"_s + QString(person).replace(u'/', u'_').replace(u'\\', u'_'))
{
    QSettings stored = settings();
    stored.beginGroup(m_group);
    m_lettersAct = stored.value(u"letters"_s, true).toBool();
    for (const ActionSpec &spec : actionSpecs()) {
        const QString name = QLatin1String(spec.name);
        if (stored.contains(name + u"/window"_s))
            m_chosen[spec.id] = {keysIn(stored.value(name + u"/window"_s).toStringList()), keysIn(stored.value(name + u"/lists"_s).toStringList())};
    }
    applyAll();
}

QSettings KeyMap::settings() const
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, u"aviso"_s, u"aviso"_s);
}

ActionKeys KeyMap::keysOf(const ActionSpec &spec) const
{
    const auto chosen = m_chosen.find(spec.id);
    return chosen == m_chosen.end() ? defaults(spec) : chosen->second;
}

std::optional<KeyMap::Conflict> KeyMap::conflict(const ActionSpec &spec, const ActionKeys &keys) const
{
    for (const ActionSpec &other : actionSpecs()) {
        if (other.id == spec.id)
            continue;
        const ActionKeys theirs = keysOf(other);
        if (const auto key = firstMeeting(keys.keys + keys.listKeys, theirs.keys + theirs.listKeys)) // a key of the window acts in lists too
            return Conflict{&other, *key};
    }
    return {};
}

std::optional<KeyMap::Hidden> KeyMap::hides(const ActionKeys &keys)
{
    const auto first = [](std::span<const OwnKey> own, const QList<QKeySequence> &chosen) -> std::optional<Hidden> {
        for (const OwnKey &one : own) {
            if (const auto key = firstMeeting(chosen, {QKeySequence(QLatin1String(one.key), QKeySequence::PortableText)}))
                return Hidden{*key, tr(one.what)};
        }
        return {};
    };
    const std::optional<Hidden> hidden = first(ownKeys, keys.keys + keys.listKeys);
    return hidden ? hidden : first(todaysKeys, keys.keys);
}

void KeyMap::choose(const ActionSpec &spec, const ActionKeys &keys)
{
    while (const std::optional<Conflict> other = conflict(spec, keys)) {
        ActionKeys theirs = keysOf(*other->action);
        takeAway(theirs.keys, other->key);
        takeAway(theirs.listKeys, other->key);
        m_chosen[other->action->id] = theirs;
        keep(*other->action);
        apply(*other->action);
    }
    if (keys == defaults(spec))
        m_chosen.erase(spec.id);
    else
        m_chosen[spec.id] = keys;
    keep(spec);
    apply(spec);
    Q_EMIT changed();
}

void KeyMap::toDefault(const ActionSpec &spec)
{
    choose(spec, defaults(spec));
}

void KeyMap::allToDefault()
{
    m_chosen.clear();
    QSettings stored = settings();
    stored.remove(m_group);
    stored.setValue(m_group + u"/letters"_s, m_lettersAct);
    applyAll();
    Q_EMIT changed();
}

void KeyMap::setLettersAct(bool act)
{
    m_lettersAct = act;
    settings().setValue(m_group + u"/letters"_s, act);
    applyAll();
    Q_EMIT changed();
}

KeyMap::Typed KeyMap::typed(const QKeySequence &keys) const
{
    Typed typed;
    for (const ActionSpec &spec : actionSpecs()) {
        for (const QKeySequence &key : keysOf(spec).listKeys) {
            const QKeySequence::SequenceMatch match = keys.matches(key);
            if (match == QKeySequence::ExactMatch)
                typed.action = &spec;
            typed.begins = typed.begins || match == QKeySequence::PartialMatch;
        }
    }
    return typed;
}

void KeyMap::apply(const ActionSpec &spec)
{
    ActionKeys keys = keysOf(spec);
    if (!m_lettersAct)
        keys.listKeys.clear(); // a menu shows no key that does nothing
    m_actions.setKeys(spec, keys);
    QAction *action = m_actions.at(spec.id);
    if (!m_lettersAct && QLatin1String(spec.hint).size() == 1)
        action->setText(action->text().section(u'\t', 0, 0)); // the letter of Today does nothing either
}

void KeyMap::applyAll()
{
    for (const ActionSpec &spec : actionSpecs())
        apply(spec);
}

void KeyMap::keep(const ActionSpec &spec)
{
    QSettings stored = settings();
    const QString name = m_group + u'/' + QLatin1String(spec.name);
    if (m_chosen.find(spec.id) == m_chosen.end()) {
        stored.remove(name);
        return;
    }
    const ActionKeys keys = keysOf(spec);
    stored.setValue(name + u"/window"_s, words(keys.keys));
    stored.setValue(name + u"/lists"_s, words(keys.listKeys));
}
