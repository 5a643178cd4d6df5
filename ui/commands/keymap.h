// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions.h"

class QSettings;

/// By which keys a person calls the actions of their window: the defaults, and what they chose otherwise.
class KeyMap : public QObject
{
    Q_OBJECT
public:
    /// Reads what this person chose, and gives the actions their keys.
    KeyMap(Actions &actions, const QString &person, QObject *parent = nullptr);

    /// Two actions cannot have one key: whose it is already.
    struct Conflict
    {
        const ActionSpec *action = nullptr;
        QKeySequence key;
    };

    ActionKeys keysOf(const ActionSpec &spec) const;
    static ActionKeys defaults(const ActionSpec &spec) { return {spec.keys, spec.listKeys}; }
    bool isDefault(const ActionSpec &spec) const { return keysOf(spec) == defaults(spec); }
    /// Whose key stands in the way of this one; nothing when it is free. A key that goes on ("G T") is in the way of its beginning.
    std::optional<Conflict> conflict(const ActionSpec &spec, const ActionKeys &keys) const;
    /// What lists and timelines do by a key themselves, and would do no more.
    struct Hidden
    {
        QKeySequence key;
        QString what;
    };
    static std::optional<Hidden> hides(const ActionKeys &keys);
    /// Gives an action other keys, from now on and at the next start; a key that is another's is taken from it.
    void choose(const ActionSpec &spec, const ActionKeys &keys);
    void toDefault(const ActionSpec &spec);
    void allToDefault();
    /// Do single letters act in lists?
    bool lettersAct() const { return m_lettersAct; }
    void setLettersAct(bool act);
    /// The action of what was typed in a list, or whether more keys could follow.
    struct Typed
    {
        const ActionSpec *action = nullptr;
        bool begins = false;
    };
    Typed typed(const QKeySequence &keys) const;

Q_SIGNALS:
    void changed();

private:
    QSettings settings() const;
    void apply(const ActionSpec &spec);
    void applyAll();
    void keep(const ActionSpec &spec);

    Actions &m_actions;
    QString m_group;
    std::map<ActionId, ActionKeys> m_chosen;
    bool m_lettersAct = true;
};
